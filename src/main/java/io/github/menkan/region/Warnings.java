package io.github.menkan.region;

import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sentences that every table gives rise to. */
final class Warnings {

    private Warnings() {}

    static Wording noRegion(AmountOffence offence) {
        return Wording.given(
                "未指明地区：" + offence.chinese() + "的数额标准按全国幅度，以当地标准为准",
                "no region was given: the national range of " + offence.word()
                        + " is used, the local standard decides");
    }

    static Wording noLocalFigure(AmountOffence offence, Division province) {
        String place = province.fullName();
        return Wording.given(
                place + "当日的" + offence.chinese() + "数额标准未查得，按全国幅度",
                "no standard of " + place + " for " + offence.word()
                        + " is known for that day: the national range is used");
    }

    static Wording outsideMainland(Division province) {
        String place = province.fullName();
        return Wording.given(
                place + "没有依照刑法确定的数额标准，按全国幅度",
                place + " has no amount standard under the Criminal Law: the national range is used");
    }

    static Wording severalClasses(Division division, Collection<AmountRow> rows) {
        String names = classes(rows);
        return Wording.given(
                division.fullName() + "内各类地区标准不同（" + names + "），按其范围",
                division.fullName() + " holds places of different classes (" + names
                        + "): the range over them is used");
    }

    static Wording inNoClass(Division division, Collection<AmountRow> rows) {
        String names = classes(rows);
        return Wording.given(
                division.fullName() + "不在任何一类地区（" + names + "）的名单中，按各类的范围",
                division.fullName() + " is on the list of no class (" + names
                        + "): the range over all of them is used");
    }

    static Wording notVerified(AmountRow row, List<AmountTier> tiers) {
        return Wording.given(
                row.place() + row.offence().chinese() + "的" + terms(tiers) + "标准未经核实，按全国幅度",
                "the figures of " + row.place() + " for " + row.offence().word() + " (" + terms(tiers)
                        + ") are not verified: the national range is used");
    }

    static Wording mediumConfidence(AmountRow row, List<AmountTier> tiers) {
        return Wording.given(
                row.place() + row.offence().chinese() + "的" + terms(tiers) + "标准可信度为中等，请核对当地文件",
                "the figures of " + row.place() + " for " + row.offence().word() + " (" + terms(tiers)
                        + ") are of medium confidence: check the local document");
    }

    static Wording documentUnknown(AmountRow row) {
        return Wording.given(
                row.place() + row.offence().chinese() + "数额标准所依据的文件未查得",
                "the document that fixes the figures of " + row.place() + " for "
                        + row.offence().word() + " was not identified");
    }

    static Wording presumedStart(AmountRow row, LocalDate inForceBy) {
        LocalDate from = row.validity().from();
        return Wording.given(
                row.place() + row.offence().chinese() + "数额标准的施行日期未查得：推定自" + from + "起施行，可以确定的是" + inForceBy + "已经施行",
                "the day from which the figures of " + row.place() + " for "
                        + row.offence().word() + " are in force was not retrieved: presumed to be " + from
                        + ", certain only from " + inForceBy);
    }

    static Wording secondary(NationalBand band) {
        return Wording.given(
                band.number() + "的数额系转引，未核对原文",
                "the figures of " + band.number() + " are quoted from secondary sources");
    }

    private static String classes(Collection<AmountRow> rows) {
        Set<String> names = new LinkedHashSet<>();
        for (AmountRow row : rows) {
            names.add(row.className());
        }
        return String.join("、", names);
    }

    private static String terms(List<AmountTier> tiers) {
        List<String> terms = new ArrayList<>();
        for (AmountTier tier : tiers) {
            terms.add(tier.term());
        }
        return String.join("、", terms);
    }
}
