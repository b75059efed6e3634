package io.github.menkan.report;

import io.github.menkan.Contribution;
import io.github.menkan.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One bar: what is attained of a standard, stacked by class, what is uncertain hatched, and the marks of half, once and ten times
 * the standard.
 */
final class Bar {

    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio TENFOLD = Ratio.of(10, 1);
    /** Beyond this edge the half mark would touch the mark of the standard. */
    private static final long HALF_READABLE_TO = 3_000;

    private final Voice voice;
    private final Palette palette;
    private final List<Contribution> contributions;
    private final Ratio attained;
    private final Optional<Ratio> possible;
    private final Scale scale;

    Bar(Voice voice, Palette palette, List<Contribution> contributions, Ratio attained, Optional<Ratio> possible) {
        this.voice = voice;
        this.palette = palette;
        this.contributions = contributions;
        this.attained = attained;
        this.possible = possible;
        this.scale = Scale.of(attained, possible);
    }

    void writeTo(Markup page, String description) {
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "bar",
                "role",
                "img",
                "aria-label",
                description + voice.say("：") + attainment(),
                "height",
                "52",
                "data-attainment",
                attained.toString(),
                "data-possible",
                possible.map(Ratio::toString).orElse("unlimited"),
                "data-edge",
                scale.edge() + "/1000");
        page.empty("rect", "class", "track", "x", "0", "y", "6", "width", "100%", "height", "22");
        long end = segments(page);
        uncertain(page, end);
        mark(page, HALF, scale.edge() <= HALF_READABLE_TO, voice.say("一半"), "half");
        mark(page, Ratio.ONE, true, voice.say("标准"), "one");
        mark(page, TENFOLD, true, voice.say("10 倍"), "tenfold");
        page.close();
    }

    /** How far the ground is attained: 11/10（标准的 110%）. */
    String attainment() {
        if (possible.isEmpty()) {
            return voice.say("至少 ") + words(attained) + voice.say("，上限不明");
        }
        if (possible.get().equals(attained)) {
            return words(attained);
        }
        String to = voice.say(" 至 ");
        String least = Scale.wholePercent(attained);
        String most = Scale.wholePercent(possible.get());
        return attained + to + possible.get() + percent(least.equals(most) ? least : least + "%" + to + most);
    }

    private String percent(String number) {
        return voice.aside(voice.both("标准的 " + number + "%", number + "% of the standard"));
    }

    private String words(Ratio value) {
        return value + percent(Scale.wholePercent(value));
    }

    private long segments(Markup page) {
        if (contributions.isEmpty()) {
            return segment(page, 0, attained, "c5", attained, "");
        }
        Ratio sum = Ratio.ZERO;
        long from = 0;
        for (Contribution one : contributions) {
            sum = sum.plus(one.share());
            from = segment(page, from, sum, palette.of(one), one.share(), voice.say(one.label()));
        }
        return from;
    }

    private long segment(Markup page, long from, Ratio to, String colour, Ratio share, String label) {
        long end = scale.position(to);
        if (end > from) {
            page.open(
                    "rect",
                    "class",
                    "segment " + colour,
                    "x",
                    Scale.percent(from),
                    "y",
                    "6",
                    "width",
                    Scale.percent(end - from),
                    "height",
                    "22",
                    "data-share",
                    share.toString());
            page.leaf("title", label.isEmpty() ? words(share) : label + voice.say("：") + words(share));
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
                    "rect",
                    "class",
                    "uncertain",
                    "fill",
                    "url(#hatch)",
                    "x",
                    Scale.percent(from),
                    "y",
                    "6",
                    "width",
                    Scale.percent(end - from),
                    "height",
                    "22");
            page.leaf("title", voice.say("尚未查明的部分"));
            page.close();
        }
        if (possible.map(scale::cuts).orElse(true) && !scale.cuts(attained)) {
            arrow(page);
        }
    }

    /** The bar goes on beyond the right end. */
    private void arrow(Markup page) {
        page.open("svg", "x", "100%", "overflow", "visible", "class", "beyond");
        page.empty("path", "d", "M-16 6 L0 17 L-16 28 Z");
        page.leaf("text", "≥", "x", "-20", "y", "46", "text-anchor", "end");
        page.close();
    }

    private void mark(Markup page, Ratio at, boolean labelled, String label, String name) {
        if (!scale.shows(at)) {
            return;
        }
        String x = Scale.percent(scale.position(at));
        page.empty(
                "line", "class", "mark " + name, "x1", x, "x2", x, "y1", "2", "y2", "33", "data-mark", at.toString());
        if (labelled) {
            String anchor = scale.position(at) > Scale.WIDTH * 95 / 100 ? "end" : "middle";
            page.leaf("text", label, "class", "mark-label", "x", x, "y", "46", "text-anchor", anchor);
        }
    }
}
