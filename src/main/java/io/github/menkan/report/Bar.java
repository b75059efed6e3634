package io.github.menkan.report;

import static io.github.menkan.report.Phrase.say;

import io.github.menkan.Contribution;
import io.github.menkan.Ratio;
import io.github.menkan.Wording;
import java.util.List;
import java.util.Optional;

/**
 * One bar: what is attained of a standard, stacked by class, what is uncertain hatched, and the marks of half, once and ten times
 * the standard. It is linear from 0 to the edge of its {@link Scale}.
 */
final class Bar {

    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio TENFOLD = Ratio.of(10, 1);
    /** Beyond this edge the half mark would touch the mark of the standard. */
    private static final long HALF_READABLE_TO = 3_000;

    private final Palette palette;
    private final List<Contribution> contributions;
    private final Ratio attained;
    private final Optional<Ratio> possible;
    private final Scale scale;

    Bar(Palette palette, List<Contribution> contributions, Ratio attained, Optional<Ratio> possible) {
        this.palette = palette;
        this.contributions = contributions;
        this.attained = attained;
        this.possible = possible;
        this.scale = Scale.of(attained, possible);
    }

    void writeTo(Markup page, Wording description) {
        page.open(
                "svg xmlns='http://www.w3.org/2000/svg' class='bar' role='img' aria-label='{0}' height='52'"
                        + " data-attainment='{1}' data-possible='{2}' data-edge='{3}/1000'",
                say("{0}：{1}", description, attainment()),
                attained,
                possible.map(Ratio::toString).orElse("unlimited"),
                scale.edge());
        page.empty("rect class='track' x='0' y='6' width='100%' height='22'");
        long end = segments(page);
        uncertain(page, end);
        mark(page, HALF, scale.edge() <= HALF_READABLE_TO, say("一半"), "half");
        mark(page, Ratio.ONE, true, say("标准"), "one");
        mark(page, TENFOLD, true, say("10 倍"), "tenfold");
        page.close();
    }

    /** How far the ground is attained: 标准的110%. */
    Wording attainment() {
        return say("标准的{0}", Sums.percent(attained, possible));
    }

    private long segments(Markup page) {
        if (contributions.isEmpty()) {
            return segment(page, 0, attained, "c5", attained, attainment());
        }
        Ratio sum = Ratio.ZERO;
        long from = 0;
        for (Contribution one : contributions) {
            sum = sum.plus(one.share());
            Wording title = say("{0}：{1}", one.label(), Sums.share(one));
            from = segment(page, from, sum, palette.of(one), one.share(), title);
        }
        return from;
    }

    private long segment(Markup page, long from, Ratio to, String colour, Ratio share, Wording title) {
        long end = scale.position(to);
        if (end > from) {
            page.open(
                    "rect class='segment {0}' x='{1}' y='6' width='{2}' height='22' data-share='{3}'",
                    colour, Scale.percent(from), Scale.percent(end - from), share);
            page.leaf("title", title);
            page.close();
        }
        if (scale.cuts(to)) {
            arrow(page);
        }
        return end;
    }

    private void uncertain(Markup page, long from) {
        long end = possible.map(scale::position).orElse(Scale.WIDTH);
        if (end > from) {
            page.open(
                    "rect class='uncertain' fill='url(#hatch)' x='{0}' y='6' width='{1}' height='22'",
                    Scale.percent(from), Scale.percent(end - from));
            page.leaf("title", say("尚未查明的部分"));
            page.close();
        }
        if (possible.map(scale::cuts).orElse(true) && !scale.cuts(attained)) {
            arrow(page);
        }
    }

    /** The bar goes on beyond the right end. */
    private static void arrow(Markup page) {
        page.open("svg x='100%' overflow='visible' class='beyond'");
        page.empty("path d='M-16 6 L0 17 L-16 28 Z'");
        page.leaf("text x='-20' y='46' text-anchor='end'", "≥");
        page.close();
    }

    private void mark(Markup page, Ratio at, boolean labelled, Wording label, String name) {
        if (scale.cuts(at)) {
            return;
        }
        String x = Scale.percent(scale.position(at));
        page.empty("line class='mark {0}' x1='{1}' x2='{1}' y1='2' y2='33' data-mark='{2}'", name, x, at);
        if (labelled) {
            String anchor = scale.position(at) > Scale.WIDTH * 95 / 100 ? "end" : "middle";
            page.leaf("text class='mark-label' x='{0}' y='46' text-anchor='{1}'", label, x, anchor);
        }
    }
}
