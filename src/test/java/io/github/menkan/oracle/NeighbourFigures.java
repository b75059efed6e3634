package io.github.menkan.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The local amounts of extortion and snatching, typed from the regional table: what may be in force for a case. */
final class NeighbourFigures {

    /** More than any amount: the third tier that the extortion figures of 2000 do not have. */
    private static final long NEVER = 1_000_000_000_000_000L;

    /** A figure in yuan, or the ends between which one lies that is not known. */
    private record Figure(long least, long most) {

        static Figure of(long yuan) {
            return new Figure(yuan, yuan);
        }

        static Figure between(long least, long most) {
            return new Figure(least, most);
        }
    }

    /** A place's figures from a day on; a place of several classes has a row for each. */
    private record Row(String place, LocalDate since, Figure large, Figure huge, Figure especiallyHuge) {

        static Row of(String place, LocalDate since, Figure large, Figure huge, Figure especiallyHuge) {
            return new Row(place, since, large, huge, especiallyHuge);
        }

        static Row of(String place, LocalDate since, long large, long huge, long especiallyHuge) {
            return new Row(place, since, Figure.of(large), Figure.of(huge), Figure.of(especiallyHuge));
        }
    }

    /** The band of an interpretation and the rows under it: the last row begun is in force, without any the band. */
    private record Table(Row band, List<Row> rows) {

        List<Figures.Triple> on(LocalDate day, String place, List<BigDecimal> inside) {
            List<Row> begun = rows.stream()
                    .filter(row -> row.place().equals(place) || row.place().startsWith(place + "-"))
                    .filter(row -> !day.isBefore(row.since()))
                    .toList();
            List<Figures.Triple> all = new ArrayList<>();
            for (Row row : begun.isEmpty() ? List.of(band) : begun) {
                all.addAll(RegionalFigures.corners(
                        List.of(
                                row.large().least(),
                                row.huge().least(),
                                row.especiallyHuge().least()),
                        List.of(
                                row.large().most(),
                                row.huge().most(),
                                row.especiallyHuge().most()),
                        inside));
            }
            return all;
        }
    }

    private static final LocalDate E2000 = ExtortionLaw.OF_2000;
    private static final LocalDate E2013 = ExtortionLaw.OF_2013;
    private static final Figure EXTORTION_ESPECIALLY_HUGE = Figure.between(300_000, 500_000);

    private static final Table EXTORTION_2000 = new Table(
            Row.of("", E2000, Figure.between(1_000, 3_000), Figure.between(10_000, 30_000), Figure.of(NEVER)),
            List.of(
                    Row.of("32", E2000, 3_000, 20_000, NEVER),
                    Row.of("33", LocalDate.of(2012, 9, 13), 2_000, 20_000, NEVER),
                    Row.of("41", LocalDate.of(2000, 10, 9), 2_000, 20_000, NEVER)));

    // 14 has no verified figure, 33 none since 2013: the national band
    private static final Table EXTORTION_2013 = new Table(
            Row.of("", E2013, Figure.between(2_000, 5_000), Figure.between(30_000, 100_000), EXTORTION_ESPECIALLY_HUGE),
            List.of(
                    Row.of("11", E2013, Figure.of(3_000), Figure.of(60_000), EXTORTION_ESPECIALLY_HUGE),
                    Row.of("12", E2013, Figure.of(2_000), Figure.of(60_000), EXTORTION_ESPECIALLY_HUGE),
                    Row.of("13", E2013, 3_000, 60_000, 400_000),
                    Row.of("31", E2013, 2_000, 30_000, 300_000),
                    Row.of("32", LocalDate.of(2013, 9, 5), 4_000, 60_000, 400_000),
                    Row.of("34", E2013, 3_000, 50_000, 300_000),
                    Row.of("41", E2013, 3_000, 50_000, 400_000),
                    Row.of(
                            "42",
                            E2013,
                            Figure.between(2_000, 3_000),
                            Figure.between(30_000, 100_000),
                            EXTORTION_ESPECIALLY_HUGE),
                    Row.of("43", LocalDate.of(2013, 8, 1), 4_000, 60_000, 400_000),
                    Row.of("44-1", LocalDate.of(2014, 8, 28), 4_000, 100_000, 500_000),
                    Row.of("44-2", LocalDate.of(2014, 8, 28), 2_500, 60_000, 400_000),
                    Row.of("45", LocalDate.of(2013, 8, 23), 2_500, 40_000, 400_000),
                    Row.of("46", LocalDate.of(2013, 8, 26), 2_000, 30_000, 300_000),
                    Row.of("50", E2013, 3_000, 60_000, 400_000),
                    Row.of("53", LocalDate.of(2013, 9, 1), 3_000, 50_000, 350_000)));

    private static final LocalDate S2002 = SnatchingLaw.OF_2002;
    private static final LocalDate S2013 = SnatchingLaw.OF_2013;
    private static final Figure SNATCHING_HUGE = Figure.between(30_000, 80_000);
    private static final Figure SNATCHING_ESPECIALLY_HUGE = Figure.between(200_000, 400_000);

    private static final Table SNATCHING_2002 = new Table(
            Row.of(
                    "",
                    S2002,
                    Figure.between(500, 2_000),
                    Figure.between(5_000, 20_000),
                    Figure.between(30_000, 100_000)),
            List.of(
                    Row.of("32", S2002, 1_000, 10_000, 50_000),
                    Row.of("63", LocalDate.of(2002, 8, 27), 1_000, 10_000, 50_000)));

    // 37 has no verified figure, in 44 the class of one city alone is known
    private static final Table SNATCHING_2013 = new Table(
            Row.of("", S2013, Figure.between(1_000, 3_000), SNATCHING_HUGE, SNATCHING_ESPECIALLY_HUGE),
            List.of(
                    Row.of("12", S2013, Figure.of(1_700), SNATCHING_HUGE, SNATCHING_ESPECIALLY_HUGE),
                    Row.of("13", S2013, 2_000, 50_000, 300_000),
                    Row.of("14", S2013, 2_000, 50_000, 300_000),
                    Row.of("43", LocalDate.of(2014, 6, 1), 2_000, 40_000, 300_000),
                    Row.of("4405", S2013, Figure.of(2_000), SNATCHING_HUGE, SNATCHING_ESPECIALLY_HUGE),
                    Row.of("45", LocalDate.of(2016, 1, 1), 1_500, 35_000, 300_000),
                    Row.of("52", S2013, 2_000, 30_000, 200_000)));

    private NeighbourFigures() {}

    static List<Figures> ofExtortion(Facts facts) {
        return of(facts, E2013, RegionalFigures.place(facts), EXTORTION_2000, EXTORTION_2013);
    }

    static List<Figures> ofSnatching(Facts facts) {
        String region = facts.word("region");
        boolean shantou = region != null && region.startsWith("4405");
        String place = shantou ? "4405" : RegionalFigures.place(facts);
        return of(facts, S2013, place, SNATCHING_2002, SNATCHING_2013);
    }

    /** An act before the new interpretation has the old figures of its day and the new ones of the day of judgment. */
    private static List<Figures> of(Facts facts, LocalDate newInterpretation, String place, Table old, Table current) {
        LocalDate act = facts.lastDay();
        LocalDate judged = facts.judged();
        if (!act.isBefore(newInterpretation)) {
            return pairs(List.of(Figures.NATIONWIDE.older()), current.on(act, place, List.of()));
        }
        List<BigDecimal> inside = RegionalFigures.turningPoints(facts);
        List<Figures.Triple> before = old.on(act, place, inside);
        return pairs(
                before,
                judged.isBefore(newInterpretation)
                        ? List.of(Figures.NATIONWIDE.current())
                        : current.on(judged, place, inside));
    }

    private static List<Figures> pairs(List<Figures.Triple> older, List<Figures.Triple> current) {
        return older.stream()
                .flatMap(one -> current.stream().map(other -> new Figures(one, other)))
                .toList();
    }
}
