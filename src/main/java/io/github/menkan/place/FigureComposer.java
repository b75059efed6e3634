package io.github.menkan.place;

import io.github.menkan.Wording;
import io.github.menkan.norm.Bound;
import io.github.menkan.place.AmountRow.LocalFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the figures of a place together from the national ones and the rows in force in its province, and says what must be said. */
final class FigureComposer {

    private final Amounts amounts;
    private final NationalBand band;
    private final Optional<Division> division;
    private final LocalDate on;
    private final Set<Wording> warnings = new LinkedHashSet<>();

    FigureComposer(Amounts amounts, NationalBand band, Optional<Division> division, LocalDate on) {
        this.amounts = amounts;
        this.band = band;
        this.division = division;
        this.on = on;
    }

    LocalFigures of(List<AmountRow> inForce) {
        List<AmountRow> rows = List.of();
        if (!band.fixesAll() && division.isEmpty()) {
            say("未指明地区：{0}的数额标准按全国幅度，以当地标准为准", amounts.name());
        } else if (!band.fixesAll()) {
            rows = rows(inForce, division.get());
        }
        List<Figure> figures = new ArrayList<>();
        boolean national = false;
        boolean verified = true;
        for (int i = 0; i < band.figures().size(); i++) {
            Figure figure = figure(i, rows);
            figures.add(figure);
            national |= figure.isNational();
            verified &= figure.isVerified();
        }
        if (national) {
            say(band.warning());
            if (band.quoted()) {
                say("{0}的数额系转引，未核对原文", band.document().number());
            }
        }
        List<String> classes = new ArrayList<>();
        for (AmountRow row : rows) {
            if (!row.isWhole() && !classes.contains(row.className())) {
                classes.add(row.className());
            }
        }
        return new LocalFigures(amounts, division, classes, verified, figures, List.copyOf(warnings));
    }

    /** The rows that speak for the division: its class, or the classes of the places inside it, or else all. */
    private List<AmountRow> rows(List<AmountRow> inForce, Division place) {
        List<AmountRow> classes = new ArrayList<>();
        List<AmountRow> byObject = new ArrayList<>();
        for (AmountRow row : inForce) {
            (row.byObject() ? byObject : classes).add(row);
        }
        int own = own(classes, place);
        List<AmountRow> rows = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            if (i == own || classes.get(i).claimsWithin(place)) {
                rows.add(classes.get(i));
            }
        }
        boolean listed = !rows.isEmpty();
        if (!listed) {
            rows = classes;
        }
        sayWhere(place, rows, listed);
        for (AmountRow row : rows) {
            sayOf(row);
        }
        for (AmountRow row : byObject) {
            say(row.warning());
        }
        return rows;
    }

    /** Where the class of the division stands, or the rest of the province; after the last class where there is neither. */
    private static int own(List<AmountRow> classes, Division division) {
        for (String code : division.lineage()) {
            for (int i = 0; i < classes.size(); i++) {
                if (classes.get(i).claims(code)) {
                    return i;
                }
            }
        }
        int rest = 0;
        while (rest < classes.size() && !classes.get(rest).isRest()) {
            rest++;
        }
        return rest;
    }

    private void sayWhere(Division place, List<AmountRow> rows, boolean listed) {
        if (rows.isEmpty()) {
            Division province = place.province();
            if (province.code().equals(Divisions.CORPS)) {
                say("新疆生产建设兵团是否执行新疆维吾尔自治区的{0}数额标准未能核实，按全国幅度", amounts.name());
            } else if (province.isMainland()) {
                say("{0}当日的{1}数额标准未查得，按全国幅度", province.fullName(), amounts.name());
            } else {
                say("{0}没有依照刑法确定的数额标准，按全国幅度", province.fullName());
            }
        } else if (!listed) {
            say("{0}不在任何一类地区（{1}）的名单中，按各类的范围", place.fullName(), names(rows));
        } else if (rows.size() > 1) {
            say("{0}内各类地区标准不同（{1}），按其范围", place.fullName(), names(rows));
        }
    }

    private void sayOf(AmountRow row) {
        say(row.warning());
        boolean used = false;
        List<String> unverified = new ArrayList<>();
        List<String> medium = new ArrayList<>();
        for (int i = 0; i < band.figures().size(); i++) {
            Confidence confidence = row.figures().get(i).confidence();
            if (!band.fixes(i)) {
                if (!confidence.isUsable()) {
                    unverified.add(AmountRow.TERMS.get(i));
                } else {
                    used = true;
                }
                if (confidence == Confidence.MEDIUM) {
                    medium.add(AmountRow.TERMS.get(i));
                }
            }
        }
        if (!unverified.isEmpty()) {
            say("{0}{1}的{2}标准未经核实，按全国幅度", row.place(), amounts.name(), String.join("、", unverified));
        }
        if (!medium.isEmpty()) {
            say("{0}{1}的{2}标准可信度为中等，请核对当地文件", row.place(), amounts.name(), String.join("、", medium));
        }
        if (used && row.decisions().isPresent()) {
            say(
                    "{0}{1}数额标准的文件未查得，按裁判所能推定的范围：{2}",
                    row.place(), amounts.name(), row.decisions().get());
        } else if (used && !row.source().isIdentified()) {
            say("{0}{1}数额标准的依据未查得", row.place(), amounts.name());
        }
        if (used && row.inForceBy().isPresent() && on.isBefore(row.inForceBy().get())) {
            say(
                    "{0}{1}数额标准的施行日期未查得：推定自{2}起施行，可以确定的是{3}已经施行",
                    row.place(),
                    amounts.name(),
                    row.days().from(),
                    row.inForceBy().get());
        }
    }

    private void say(String chinese, Object... parts) {
        warnings.add(Wording.of(chinese, parts));
    }

    private void say(Optional<Wording> warning) {
        if (warning.isPresent()) {
            warnings.add(warning.get());
        }
    }

    private static String names(List<AmountRow> rows) {
        Set<String> names = new LinkedHashSet<>();
        for (AmountRow row : rows) {
            names.add(row.className());
        }
        return String.join("、", names);
    }

    private Figure figure(int index, List<AmountRow> rows) {
        if (band.fixes(index)) {
            return national(index, band.quoted() ? Confidence.MEDIUM : Confidence.HIGH);
        }
        if (rows.isEmpty()) {
            return national(index, Confidence.MISSING);
        }
        Figure figure = figure(index, rows.get(0));
        for (AmountRow row : rows.subList(1, rows.size())) {
            figure = figure.or(figure(index, row));
        }
        return figure;
    }

    private Figure figure(int index, AmountRow row) {
        LocalFigure local = row.figures().get(index);
        Optional<Bound> range = local.range();
        return range.isEmpty() || !local.confidence().isUsable()
                ? national(index, local.confidence())
                : new Figure(range.get(), local.confidence(), List.of(row.source()));
    }

    private Figure national(int index, Confidence confidence) {
        return new Figure(
                band.figures().get(index), confidence, List.of(new Figure.Source("全国", band.document(), true)));
    }
}
