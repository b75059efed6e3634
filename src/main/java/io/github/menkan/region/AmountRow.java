package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table of amount standards: the figures of one class of places of one province while they are in force.
 *
 * @param line where the row begins in its table
 * @param province two digits
 * @param className 全省 and the like for a whole province
 * @param members the divisions of the class, in their shortest form; empty for what no other class claims
 * @param byObject whether the class is one of things stolen and not of places
 * @param title empty where the document was not identified
 * @param figures one for each tier, lowest first
 * @param inForceBy from when the row is known to be in force, where {@code validity.from} is only presumed
 */
record AmountRow(
        int line,
        AmountOffence offence,
        String province,
        String className,
        List<String> members,
        boolean byObject,
        List<LocalFigure> figures,
        Optional<String> title,
        Optional<String> number,
        Validity validity,
        Optional<LocalDate> inForceBy,
        Optional<Wording> warning) {

    private static final List<String> WHOLE = List.of("全省", "全市", "全区");

    AmountRow {
        members = List.copyOf(members);
        figures = List.copyOf(figures);
    }

    /** The title of the document where nobody has identified it. */
    static final String NOT_VERIFIED = "not verified";

    /** The word in place of the members of a class that is not one of places. */
    static final String BY_OBJECT = "by object";

    LocalFigure figure(AmountTier tier) {
        return figures.get(tier.index());
    }

    boolean isOf(AmountOffence whose, String where) {
        return offence == whose && province.equals(where);
    }

    /** Whether this is the whole province, or what no other class claims. */
    boolean isRest() {
        return members.isEmpty() && !byObject;
    }

    boolean claims(String code) {
        return members.contains(code);
    }

    /** Whether a member lies in the division, and is not the division itself. */
    boolean claimsWithin(Division division) {
        for (String member : members) {
            if (member.length() > division.code().length() && member.startsWith(division.code())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the division is a member or lies in one. */
    boolean covers(String code) {
        for (String member : members) {
            if (code.startsWith(member)) {
                return true;
            }
        }
        return false;
    }

    /** This row without the members that the rows before it cover; empty if that leaves it none. */
    Optional<AmountRow> without(List<AmountRow> before) {
        List<String> left = new ArrayList<>(members);
        for (AmountRow row : before) {
            left.removeIf(row::covers);
        }
        if (left.size() == members.size()) {
            return Optional.of(this);
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new AmountRow(
                        line, offence, province, className, left, byObject, figures, title, number, validity, inForceBy,
                        warning));
    }

    /** Whether the class is the whole province, so that its name adds nothing to the province's. */
    boolean isWhole() {
        return WHOLE.contains(className);
    }

    /** The places, in Chinese. */
    String place() {
        return Division.of(province).fullName() + (isWhole() ? "" : className);
    }

    FigureSource source() {
        return new FigureSource(place(), title, number, validity.from(), validity.until(), false);
    }
}
