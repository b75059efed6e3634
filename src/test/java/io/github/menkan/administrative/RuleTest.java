package io.github.menkan.administrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles as data: dates in order, one article per act and day in each statute, ranges in order. */
class RuleTest {

    private static final String TABLE = table();
    private static final String HEADER =
            TABLE.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();

    private static String table() {
        try {
            return Files.readString(Path.of("src/main/resources/io/github/menkan/administrative/articles.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Rule> rules() {
        return Rules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRangeIsInOrder(Rule rule) {
        for (Band band : rule.bands()) {
            assertThat(band.minDays()).isBetween(0, band.maxDays());
            assertThat(band.maxDays()).isBetween(0, 15);
            assertThat(band.fine().min()).isBetween(0L, band.fine().max());
            assertThat(band.maxDays() > 0 || band.fine().max() > 0).isTrue();
        }
        assertThat(rule.bands().isEmpty())
                .isEqualTo(rule.act().isEmpty()
                        || rule.lead()
                                .filter(text -> text.chinese().contains("不设数字"))
                                .isPresent());
        assertThat(rule.act().isPresent() || rule.notes().size() > 0).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSuccessorBeginsWhereItsPredecessorEnds(Rule rule) {
        List<Rule> later = rules().stream().filter(one -> one.succeeds(rule)).toList();
        if (!later.isEmpty()) {
            assertThat(rule.until()).contains(later.get(0).from());
        }
        for (int i = 1; i < later.size(); i++) {
            assertThat(later.get(i - 1).until()).contains(later.get(i).from());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatAnArticleWasBeforeIsAnArticleOfTheTable(Rule rule) {
        rule.formerly()
                .filter(any -> rule.act().filter(Act.COMPUTER_TOOLS::equals).isEmpty())
                .ifPresent(earlier -> assertThat(rules().stream().filter(rule::succeeds))
                        .as(earlier)
                        .isNotEmpty());
    }

    @Test
    void anArticleSucceedsThoseOfTheVersionsBefore() {
        List<Rule> theft = rules().stream()
                .filter(rule -> rule.act().filter(Act.THEFT::equals).isPresent())
                .toList();
        assertThat(theft)
                .extracting(Rule::citation)
                .containsExactly("治安管理处罚法（2005年）第四十九条", "治安管理处罚法（2012年修正）第四十九条", "治安管理处罚法（2025年修订）第五十八条");
        assertThat(rules().stream().filter(rule -> rule.succeeds(theft.get(0)))).isEqualTo(theft.subList(1, 3));
        assertThat(rules().stream().filter(rule -> rule.succeeds(theft.get(1)))).isEqualTo(theft.subList(2, 3));
        assertThat(theft.get(0).isInForce(LocalDate.of(2006, 2, 28))).isFalse();
        assertThat(theft.get(0).isInForce(LocalDate.of(2006, 3, 1))).isTrue();
        assertThat(theft.get(0).isInForce(LocalDate.of(2012, 12, 31))).isTrue();
        assertThat(theft.get(1).isInForce(LocalDate.of(2012, 12, 31))).isFalse();
        assertThat(theft.get(1).isInForce(LocalDate.of(2013, 1, 1))).isTrue();
        assertThat(theft.get(1).isInForce(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(theft.get(1).isInForce(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRangeIsWrittenBackInTheWordsOfTheTable(Rule rule) {
        List<String> ranges = rule.bands().stream()
                .map(band -> band.words(Quantity.unknown()).chinese())
                .toList();
        assertThat(TABLE).contains("," + String.join("|", ranges) + ",");
    }

    @Test
    void aLineIsReadCellByCell() {
        assertThat(Rules.parse(HEADER
                        + "\n治安管理处罚法（2025年修订）,第三十三条,第二十九条,2026-01-01,2030-01-01,THEFT|FRAUD,盗窃|诈骗,NATURAL_PERSON,"
                        + "尚不够刑事处罚的,没收违法所得,处5日以下拘留|情节较重的，处5日以上15日以下拘留,以造成危害为要件,转引\n"))
                .hasSize(2)
                .first()
                .satisfies(rule -> {
                    assertThat(rule.citation()).isEqualTo("治安管理处罚法（2025年修订）第三十三条");
                    assertThat(rule.formerly()).contains("第二十九条");
                    assertThat(rule.isInForce(LocalDate.of(2029, 12, 31))).isTrue();
                    assertThat(rule.isInForce(LocalDate.of(2030, 1, 1))).isFalse();
                    assertThat(rule.act()).contains(Act.THEFT);
                    assertThat(rule.words().chinese()).isEqualTo("盗窃");
                    assertThat(rule.isFor(Subject.NATURAL_PERSON)).isTrue();
                    assertThat(rule.isFor(Subject.UNIT)).isFalse();
                    assertThat(rule.condition())
                            .hasValueSatisfying(one -> assertThat(one).hasToString("尚不够刑事处罚的"));
                    assertThat(rule.notes()).map(Object::toString).containsExactly("以造成危害为要件", "该条文系转引，未核对原文");
                    assertThat(rule.penalty(rule.bands(), Quantity.unknown()))
                            .hasToString("没收违法所得，处5日以下拘留；情节较重的，处5日以上15日以下拘留");
                });
    }

    @Test
    void aFaultyLineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.parse("law\n"))
                .withMessageStartingWith("articles.csv:1: header must be " + HEADER.substring(0, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.parse(HEADER + "\nx,y,2026-01-01,,THEFT,盗窃\n"))
                .withMessage("articles.csv:2: row must have 13 columns, was 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.parse(HEADER + "\nx,y,,2026-01-01,,THEFT|FRAUD,盗窃,,,,,,已核对\n"))
                .withMessage("articles.csv:2: words must be as many as acts, 2, was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.parse(HEADER + "\nx,y,,2026-01-01,,THEFT,盗窃,,,,,,也许\n"))
                .withMessage("articles.csv:2: confidence must be 已核对 or 转引, was 也许");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Band.parse("处5日以下拘留然后罚款"))
                .withMessage("a range must be detention and fine, was 处5日以下拘留然后罚款");
    }

    @Test
    void everyTextOfTheTableHasItsEnglish() {
        for (Rule rule : rules()) {
            assertThat(Stream.of(
                                    rule.act().stream().map(act -> rule.words()),
                                    rule.act().stream().map(act -> rule.penalty(rule.bands(), Quantity.unknown())),
                                    rule.condition().filter(shown -> rule.act().isPresent()).stream(),
                                    rule.notes().stream())
                            .flatMap(texts -> texts)
                            .map(text -> text.in(Language.ENGLISH)))
                    .allSatisfy(text -> assertThat(text.replaceAll("第.条|第二款|治安管理处罚法第五十六条", ""))
                            .as(rule.citation())
                            .matches("[\\x00-\\x7f]+"));
        }
    }

    @Test
    void rangesAreComparedByDetentionBeforeFines() {
        String tenDays = "处5日以上10日以下拘留，可以并处500元以下罚款";
        assertThat(isMilder("处9日以下拘留，可以并处9000元以下罚款", tenDays)).isTrue();
        assertThat(isMilder("处4日以上10日以下拘留，可以并处9000元以下罚款", tenDays)).isTrue();
        assertThat(isMilder("处5日以上10日以下拘留或者9000元以下罚款", tenDays)).isTrue();
        assertThat(isMilder("处5日以上10日以下拘留，可以并处499元以下罚款", tenDays)).isTrue();
        assertThat(isMilder("处5日以上10日以下拘留，可以并处501元以下罚款", tenDays)).isFalse();
        assertThat(isMilder("处5日以上11日以下拘留", tenDays)).isFalse();
        assertThat(isMilder(tenDays, tenDays)).isFalse();
        assertThat(isMilder("处5日以上10日以下拘留，并处违法所得1倍以上10倍以下罚款；没有违法所得的，处100元以下罚款", tenDays))
                .isFalse();
    }

    @Test
    void aFineThatNeedNotBeIsMilderThanOneThatMust() {
        assertThat(isMilder("处5日以下拘留，可以并处200元以上500元以下罚款", "处5日以下拘留，并处200元以上500元以下罚款"))
                .isTrue();
        assertThat(isMilder("处警告或者1000元以上3000元以下罚款", "处1000元以上3000元以下罚款")).isTrue();
        assertThat(isMilder("可以处1万元以上5万元以下罚款", "处1万元以上5万元以下罚款")).isTrue();
        assertThat(isMilder("处1万元以上5万元以下罚款", "可以处1万元以上5万元以下罚款")).isFalse();
    }

    @Test
    void theLeastFineDecidesLast() {
        String from1To5 = "处1万元以上5万元以下罚款";
        String upTo5 = "处5万元以下罚款";
        assertThat(isMilder(upTo5, from1To5)).isTrue();
        assertThat(isMilder(from1To5, upTo5)).isFalse();
    }

    private static boolean isMilder(String after, String before) {
        return Milder.isMilder(Band.parse(after), Band.parse(before));
    }
}
