package io.github.menkan.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A shape of cases in which the library may say less than the set of answers over all completions does, and why.
 *
 * @param name what the cases have in common
 * @param is whether a case has the shape
 * @param reason why the library says less
 */
record Shape(String name, Predicate<Map<String, ?>> is, String reason) {

    static final List<Shape> WEAKER = List.of(
            new Shape(
                    "items bought for business, of which there may be none",
                    facts -> Facts.list(facts, "information").stream()
                            .anyMatch(entry -> entry.containsKey("boughtForBusiness")),
                    "that there were any is part of Art. 6, and an open number of them may be none"),
            new Shape(
                    "an entry with several recipients and an open overlap",
                    facts -> Facts.list(facts, "information").stream().anyMatch(PersonalInformationLaw::overlapIsOpen),
                    "the overlap is one unknown for the items counted and those disclosed; each element has a range of its"
                            + " own"),
            new Shape(
                    "information of no established class",
                    facts -> Facts.list(facts, "information").stream()
                                    .anyMatch(entry -> "unclassified".equals(entry.get("category"))
                                            || entry.get("category") instanceof List<?>)
                            || Facts.list(facts, "leaked").stream()
                                    .anyMatch(entry -> "unclassified".equals(entry.get("category"))),
                    "the class of an item is one unknown for all grounds; each ground has a range of weights of its own"),
            new Shape(
                    "thefts that may or may not be completed",
                    facts -> Facts.list(facts, "acts").stream()
                            .anyMatch(act -> act.containsKey("attempted") && act.get("attempted") == null),
                    "an amount is completed in some completions and attempted in others; beyond eight such thefts the sums"
                            + " are ranges"),
            new Shape(
                    "relics before 2016 judged since",
                    facts -> facts.containsKey("relics")
                            && Facts.lastDay(facts).isBefore(LocalDate.of(2016, 1, 1))
                            && !Facts.judged(facts).isBefore(LocalDate.of(2016, 1, 1)),
                    "which versions may be chosen is found version by version, not completion by completion"),
            new Shape(
                    "both sides of a circumstance or a figure",
                    facts -> !Completions.of(facts).nothingOpen()
                            || Oracle.figures(facts).size() > 1,
                    "one ground holds in some completions and another one in the rest; neither holds in all (Kleene's logic)"));
}
