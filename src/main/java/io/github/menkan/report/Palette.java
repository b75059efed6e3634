package io.github.menkan.report;

import io.github.menkan.Contribution;
import io.github.menkan.Finding;
import io.github.menkan.Measurement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One colour for each element in every bar of a page. The seventh element begins anew: the legend of each bar tells them apart. */
final class Palette {

    /** As many colours as the style sheet has. */
    private static final int COLOURS = 6;

    private final Map<String, Integer> colours = new LinkedHashMap<>();

    Palette(List<Finding> findings) {
        for (Finding finding : findings) {
            for (Measurement measurement : finding.measurements()) {
                for (Contribution contribution : measurement.contributions()) {
                    colours.putIfAbsent(contribution.element(), colours.size() % COLOURS);
                }
            }
        }
    }

    /** The class of an element's colour in the style sheet. */
    String of(Contribution contribution) {
        return "c" + colours.getOrDefault(contribution.element(), 0);
    }
}
