package io.github.menkan.charges;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which of several offences governs where one set of facts is charged under each of them (竞合).
 *
 * <pre>{@code
 * Case misuse = CaseBuilder.of(NetworkMisuse.OFFENCE)
 *         .committedOn(LocalDate.of(2023, 5, 1))
 *         .judgedOn(LocalDate.of(2024, 1, 10))
 *         .with(NetworkMisuse.SITES, 3)
 *         .build();
 * Concurrence both = Concurrence.of(List.of(assessment, misuse.assess()));
 * int governing = both.governing().size();
 * String explained = both.toText();
 * }</pre>
 *
 * <p>The rules held are 法释〔2017〕10号第八条 and the paragraphs by which the heavier offence governs (刑法第二百八十六条之一第三款,
 * 第二百八十七条之一第三款, 第二百八十七条之二第三款; 法释〔2015〕11号第七条, 法释〔2025〕13号第九条); heavier is measured by the statutory range of the
 * tier reached: its maximum, then its minimum. An offence may declare that it is punished together with another one (数罪并罚). Between
 * other offences nothing is decided here: both ranges are told, and what would decide, above all whether the facts are one act or
 * several.
 *
 * @param standings each charge in the order given, with what becomes of it
 * @param settled whether no fact that is still open can change any of it
 * @since 0.1.0
 */
public record Concurrence(List<Standing> standings, boolean settled) {

    private static final Wording ALONE = Wording.of("其余罪名均未达到门槛");
    private static final Wording NOT_REACHED = Wording.of("未达到该罪门槛");
    private static final Wording OPEN = Wording.of("现有查明事实未达到该罪门槛，待查事实可能改变");
    private static final Wording NOT_COMPARED = Wording.of("该事件所列罪名过多，未比较竞合关系，以何罪论处须另行审查");
    private static final Wording UNSETTLED = Wording.of("待查事实可能改变以上结论");

    /**
     * What becomes of a charge.
     *
     * @since 0.1.0
     */
    public enum Position {
        /** It governs. */
        GOVERNS,
        /** It stands beside another charge, and both are punished together (数罪并罚). */
        TOGETHER,
        /** It gives way to another charge. */
        GIVES_WAY,
        /** It is established beside another one, and no rule or range tells which governs. */
        NOT_DECIDED,
        /** Its threshold is not reached on what is established. */
        NOT_REACHED
    }

    /**
     * A charge and what becomes of it.
     *
     * @param assessment the charge, assessed
     * @param position what becomes of it
     * @param why the reasons, one for each other charge that matters
     * @since 0.1.0
     */
    public record Standing(Assessment assessment, Position position, List<Wording> why) {

        /** Copies the list. */
        public Standing {
            Objects.requireNonNull(assessment, "assessment");
            Objects.requireNonNull(position, "position");
            why = List.copyOf(Objects.requireNonNull(why, "why"));
        }

        /**
         * Whether the charge is found, alone or together with others.
         *
         * @return true when it is, and no other charge stands undecided beside it
         */
        public boolean governs() {
            return position == Position.GOVERNS || position == Position.TOGETHER;
        }

        /**
         * The reasons in one text.
         *
         * @param language the language
         * @return the reasons
         */
        public String why(Language language) {
            return Wording.joined("；", why).in(language);
        }
    }

    /** Copies the list. */
    public Concurrence {
        standings = List.copyOf(Objects.requireNonNull(standings, "standings"));
    }

    /**
     * Compares the charges for one set of facts.
     *
     * @param charges the assessments, at least one
     * @return which of them governs
     * @throws IllegalArgumentException when there is none
     */
    public static Concurrence of(List<Assessment> charges) {
        return of(charges, Offences.builtIn());
    }

    /**
     * Compares the charges for one set of facts.
     *
     * @param charges the assessments, at least one
     * @param offences the offences charged, which declare what the law says of them
     * @return which of them governs
     * @throws IllegalArgumentException when there is none
     */
    public static Concurrence of(List<Assessment> charges, Offences offences) {
        Objects.requireNonNull(charges, "charges");
        Objects.requireNonNull(offences, "offences");
        if (charges.isEmpty()) {
            throw new IllegalArgumentException("charges must not be empty, was []");
        }
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < charges.size(); i++) {
            standings.add(standing(charges, i, offences));
        }
        return new Concurrence(standings, isSettled(charges, offences));
    }

    /**
     * What is said of an event that has more charges than are compared.
     *
     * @return the sentence
     */
    public static Wording notCompared() {
        return NOT_COMPARED;
    }

    private static boolean isSettled(List<Assessment> charges, Offences offences) {
        for (int i = 0; i < charges.size(); i++) {
            Assessment charge = charges.get(i);
            if (charge.tier() == Tier.NONE && charge.possibleTier() != Tier.NONE) {
                return false;
            }
            for (int j = i + 1; j < charges.size(); j++) {
                if (!new Rivalry(offences, charge, charges.get(j)).isSettled()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Standing standing(List<Assessment> charges, int index, Offences offences) {
        Assessment charge = charges.get(index);
        if (charge.tier() == Tier.NONE) {
            return new Standing(
                    charge, Position.NOT_REACHED, List.of(charge.possibleTier() == Tier.NONE ? NOT_REACHED : OPEN));
        }
        List<Wording> governing = new ArrayList<>();
        List<Wording> losing = new ArrayList<>();
        List<Wording> undecided = new ArrayList<>();
        List<Wording> together = new ArrayList<>();
        for (int i = 0; i < charges.size(); i++) {
            if (i == index) {
                continue;
            }
            Rivalry rivalry = new Rivalry(offences, charge, charges.get(i));
            switch (rivalry.outcome()) {
                case FIRST -> governing.add(rivalry.why());
                case SECOND -> losing.add(rivalry.why());
                case BOTH -> {
                    if (!isDisplaced(charges, i, offences)) {
                        together.add(rivalry.why());
                    }
                }
                case EQUAL, NO_RULE -> {
                    if (!isDisplaced(charges, i, offences)) {
                        undecided.add(rivalry.why());
                    }
                }
                case NO_RIVALRY -> {}
            }
        }
        if (!losing.isEmpty()) {
            return new Standing(charge, Position.GIVES_WAY, losing);
        }
        if (!undecided.isEmpty()) {
            undecided.addAll(together);
            undecided.addAll(governing);
            return new Standing(charge, Position.NOT_DECIDED, undecided);
        }
        if (!together.isEmpty()) {
            together.addAll(governing);
            return new Standing(charge, Position.TOGETHER, together);
        }
        return new Standing(charge, Position.GOVERNS, governing.isEmpty() ? List.of(ALONE) : governing);
    }

    /** Whether some other charge governs over this one. */
    private static boolean isDisplaced(List<Assessment> charges, int index, Offences offences) {
        for (int i = 0; i < charges.size(); i++) {
            if (i != index
                    && new Rivalry(offences, charges.get(index), charges.get(i)).outcome() == Rivalry.Outcome.SECOND) {
                return true;
            }
        }
        return false;
    }

    /**
     * The charges that are found: one where a rule decides, several where they are punished together, none where nothing is decided.
     *
     * @return the assessments whose position is {@link Position#GOVERNS} or {@link Position#TOGETHER}
     */
    public List<Assessment> governing() {
        return standings.stream()
                .filter(Standing::governs)
                .map(Standing::assessment)
                .toList();
    }

    /**
     * What governs and why, as Chinese plain text.
     *
     * @return the text, lines ended by {@code \n}
     */
    public String toText() {
        return toText(Language.CHINESE);
    }

    /**
     * What governs and why, as plain text.
     *
     * @param language the language
     * @return the text, lines ended by {@code \n}
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder();
        for (Standing standing : standings) {
            text.append(Wording.of(
                                    "{0}：{1}。{2}",
                                    standing.assessment().offence().name(),
                                    inWords(standing.position()),
                                    Wording.joined("；", standing.why()))
                            .in(language))
                    .append('\n');
        }
        if (!settled) {
            text.append(UNSETTLED.in(language)).append('\n');
        }
        return text.toString();
    }

    private static Wording inWords(Position position) {
        return switch (position) {
            case GOVERNS -> Wording.of("以本罪论处");
            case TOGETHER -> Wording.of("以本罪论处，与他罪并罚");
            case GIVES_WAY -> Wording.of("不以本罪论处");
            case NOT_DECIDED -> Wording.of("未定");
            case NOT_REACHED -> Wording.of("未达门槛");
        };
    }
}
