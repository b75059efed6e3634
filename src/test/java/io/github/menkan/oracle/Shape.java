package io.github.menkan.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A shape of cases in which the library may say less than the set of answers over all completions does, and why.
 *
 * @param name what the cases have in common
 * @param is whether a case has the shape
 * @param reason why the library says less
 */
record Shape(String name, Predicate<Facts> is, String reason) {

    static final List<Shape> WEAKER = List.of(
            new Shape(
                    "items bought for business, of which there may be none",
                    facts -> facts.list("information").stream().anyMatch(entry -> entry.states("boughtForBusiness")),
                    "that there were any is part of Art. 6, and an open number of them may be none"),
            new Shape(
                    "an entry with several recipients and an open overlap",
                    facts -> facts.list("information").stream().anyMatch(PersonalInformationLaw::overlapIsOpen),
                    "the overlap is one unknown for the items counted and those disclosed; each element has a range of its"
                            + " own"),
            new Shape(
                    "information of no established class",
                    facts -> facts.list("information").stream()
                                    .anyMatch(entry -> "unclassified".equals(entry.get("category"))
                                            || entry.get("category") instanceof List<?>)
                            || facts.list("leaked").stream()
                                    .anyMatch(entry -> "unclassified".equals(entry.get("category"))),
                    "the class of an item is one unknown for all grounds; each ground has a range of weights of its own"),
            new Shape(
                    "thefts that may or may not be completed",
                    facts -> facts.list("acts").stream()
                            .anyMatch(act -> act.states("attempted") && act.get("attempted") == null),
                    "an amount is completed in some completions and attempted in others; beyond eight such thefts the sums"
                            + " are ranges"),
            new Shape(
                    "relics before 2016 judged since",
                    facts -> facts.states("relics")
                            && facts.lastDay().isBefore(LocalDate.of(2016, 1, 1))
                            && !facts.judged().isBefore(LocalDate.of(2016, 1, 1)),
                    "which versions may be chosen is found version by version, not completion by completion"),
            new Shape(
                    "both sides of a circumstance or a figure",
                    facts -> !Completions.of(facts.stated()).nothingOpen()
                            || Oracle.figures(facts.stated()).size() > 1,
                    "one ground holds in some completions and another one in the rest; neither holds in all (Kleene's logic)"));
}
