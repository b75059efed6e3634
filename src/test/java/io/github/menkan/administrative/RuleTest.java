package io.github.menkan.administrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Fine.Joining;
import io.github.menkan.administrative.Rule.Statute;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles as data: dates in order, one article per act and day in each statute, ranges in order. */
class RuleTest {

    static List<Rule> rules() {
        return Articles.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRangeIsInOrder(Rule rule) {
        for (Band band : rule.bands()) {
            assertThat(band.minDays()).isBetween(0, band.maxDays());
            assertThat(band.maxDays()).isBetween(0, 15);
            assertThat(band.fine().min()).isBetween(0L, band.fine().max());
            assertThat(band.maxDays() > 0 || !band.fine().isNone()).isTrue();
        }
        assertThat(rule.bands().isEmpty())
                .isEqualTo(rule.lead()
                        .filter(text -> text.chinese().contains("不设数字"))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSuccessorBeginsWhereItsPredecessorEnds(Rule rule) {
        for (Rule earlier : rules()) {
            if (rule.succeeds(earlier)) {
                assertThat(earlier.until()).contains(rule.from());
            }
        }
        for (Subject subject : Subject.values()) {
            assertThat(rules().stream().filter(later -> later.succeeds(rule) && later.isFor(subject)))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aRuleOfAnotherStatuteDoesNotSucceed() {
        Rule theft = rules().stream()
                .filter(rule -> rule.act() == Act.THEFT && rule.until().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(rules().stream().filter(rule -> rule.succeeds(theft)).map(Rule::citation))
                .containsExactly("治安管理处罚法（2025年修订）第五十八条");
        assertThat(theft.isInForce(LocalDate.of(2012, 12, 31))).isFalse();
        assertThat(theft.isInForce(LocalDate.of(2013, 1, 1))).isTrue();
        assertThat(theft.isInForce(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(theft.isInForce(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void aRuleIsWrittenPieceByPiece() {
        Band graver = Band.of(5, 15, Fine.NONE).when("情节较重的", "in graver circumstances");
        Rule rule = Rule.of(
                        Statute.PUBLIC_SECURITY_2025,
                        "第三十三条",
                        LocalDate.of(2026, 1, 1),
                        Act.COMPUTER_INTRUSION,
                        Wording.of("侵入计算机信息系统"),
                        Band.of(0, 5, Fine.NONE),
                        graver)
                .until(LocalDate.of(2030, 1, 1))
                .onlyFor(Subject.NATURAL_PERSON)
                .leading("没收违法所得", "the illegal income is confiscated")
                .noting("以造成危害为要件", "only where harm was caused");
        assertThat(rule.citation()).isEqualTo("治安管理处罚法（2025年修订）第三十三条");
        assertThat(rule.isInForce(LocalDate.of(2029, 12, 31))).isTrue();
        assertThat(rule.isInForce(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(rule.isFor(Subject.NATURAL_PERSON)).isTrue();
        assertThat(rule.isFor(Subject.UNIT)).isFalse();
        assertThat(rule.note()).hasValueSatisfying(note -> assertThat(note).hasToString("以造成危害为要件"));
        assertThat(rule.penalty(rule.bands(), Quantity.unknown())).hasToString("没收违法所得，处5日以下拘留；情节较重的，处5日以上15日以下拘留");
    }

    @Test
    void rangesAreComparedByDetentionBeforeFines() {
        Band tenDays = Band.of(5, 10, Fine.upTo(Joining.MAY_ADD, 500));
        assertThat(Milder.isMilder(Band.of(0, 9, Fine.upTo(Joining.MAY_ADD, 9_000)), tenDays))
                .isTrue();
        assertThat(Milder.isMilder(Band.of(4, 10, Fine.upTo(Joining.MAY_ADD, 9_000)), tenDays))
                .isTrue();
        assertThat(Milder.isMilder(Band.of(5, 10, Fine.upTo(Joining.OR, 9_000)), tenDays))
                .isTrue();
        assertThat(Milder.isMilder(Band.of(5, 10, Fine.upTo(Joining.MAY_ADD, 499)), tenDays))
                .isTrue();
        assertThat(Milder.isMilder(Band.of(5, 10, Fine.upTo(Joining.MAY_ADD, 501)), tenDays))
                .isFalse();
        assertThat(Milder.isMilder(Band.of(5, 11, Fine.NONE), tenDays)).isFalse();
        assertThat(Milder.isMilder(tenDays, tenDays)).isFalse();
        assertThat(Milder.isMilder(Band.of(5, 10, Fine.oneToTenTimes(Joining.ADD, 0, 100)), tenDays))
                .isFalse();
    }

    @Test
    void theLeastFineDecidesLast() {
        Band from1To5 = Band.fine(Fine.between(Joining.ALONE, 10_000, 50_000));
        Band upTo5 = Band.fine(Fine.upTo(Joining.ALONE, 50_000));
        assertThat(Milder.isMilder(upTo5, from1To5)).isTrue();
        assertThat(Milder.isMilder(from1To5, upTo5)).isFalse();
    }
}
