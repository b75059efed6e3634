package io.github.menkan.place;

import io.github.menkan.Wording;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table of local figures: those of one class of places of one province while they are in force.
 *
 * @param line where the row begins in its table
 * @param offence the word of the offence
 * @param province two digits
 * @param className 全省 and the like for a whole province
 * @param members the divisions of the class; empty for what no other class claims
 * @param byObject whether the class is one of things and not of places
 * @param figures one for each tier, lowest first
 * @param document with the days of the row; its title and its number are empty where they were not found
 * @param inForceBy from when the row is known to be in force, where its first day is only presumed
 * @param warning what must be said where the row is used
 */
record AmountRow(
        int line,
        String offence,
        Division province,
        String className,
        List<Division> members,
        boolean byObject,
        List<LocalFigure> figures,
        Document document,
        Optional<String> decisions,
        Optional<LocalDate> inForceBy,
        Optional<Wording> warning) {

    /** The columns of the figures and the statutory words for them, lowest first. */
    static final List<String> COLUMNS = List.of("large", "huge", "especially_huge");

    static final List<String> TERMS = List.of("数额较大", "数额巨大", "数额特别巨大");

    private static final List<String> WHOLE = List.of("全省", "全市", "全区");

    /** A figure in fen as the table records it, used or not. */
    record LocalFigure(Optional<Bound> range, Confidence confidence) {}

    AmountRow {
        members = List.copyOf(members);
        figures = List.copyOf(figures);
    }

    InForce days() {
        return document.inForce();
    }

    boolean isOf(String whose, Division where) {
        return offence.equals(whose) && province.equals(where);
    }

    Figure.Source source() {
        return new Figure.Source(place(), document, false, decisions);
    }

    /** Whether this is the whole province, or what no other class claims. */
    boolean isRest() {
        return members.isEmpty() && !byObject;
    }

    boolean claims(String code) {
        for (Division member : members) {
            if (member.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a member lies in the division, and is not the division itself. */
    boolean claimsWithin(Division division) {
        for (Division member : members) {
            if (division.contains(member) && !division.equals(member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the division is a member or lies in one. */
    private boolean covers(Division division) {
        for (Division member : members) {
            if (member.contains(division)) {
                return true;
            }
        }
        return false;
    }

    /** This row without the members that the rows before it cover; empty if that leaves it none. */
    Optional<AmountRow> without(List<AmountRow> before) {
        List<Division> left = new ArrayList<>(members);
        for (AmountRow row : before) {
            left.removeIf(row::covers);
        }
        if (left.size() == members.size()) {
            return Optional.of(this);
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new AmountRow(
                        line, offence, province, className, left, byObject, figures, document, decisions, inForceBy,
                        warning));
    }

    /** Whether the class is the whole province, so that its name adds nothing to the province's. */
    boolean isWhole() {
        return WHOLE.contains(className);
    }

    /** The places, in Chinese. */
    String place() {
        return province.fullName() + (isWhole() ? "" : className);
    }
}
