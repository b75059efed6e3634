package io.github.menkan.norm;

import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Finding.Status;
import io.github.menkan.OffenceName;
import io.github.menkan.Penalty;
import io.github.menkan.Penalty.Fine;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application writes a standard of its own: the shape of 非法获取计算机信息系统数据罪, 法释〔2011〕19号第一条. */
class OwnStandardTest {

    private static final Element CREDENTIALS = Element.count("credentials", "网络金融服务身份认证信息", Unit.of("组"));
    private static final Element INCOME = Element.money("income", "违法所得");
    private static final Element OTHER = Element.judgment("other", "其他情节严重的情形");
    private static final Elements ELEMENTS = Elements.of(CREDENTIALS, INCOME, OTHER);

    private static final OffenceName OFFENCE = new OffenceName("own", Wording.of("示例罪"), "刑法第二百八十五条第二款");
    private static final Document STATUTE = Document.of("刑法", "刑法第二百八十五条第二款", LocalDate.of(2009, 2, 28));
    private static final Document LAW = Document.of("法释〔2011〕19号", "示例", LocalDate.of(2011, 9, 1));

    private static final Penalty FIRST_RANGE = new Penalty(
            Wording.of("三年以下有期徒刑或者拘役，并处或者单处罚金"),
            OptionalInt.empty(),
            OptionalInt.of(36),
            false,
            true,
            false,
            Fine.OPTIONAL_ALONE,
            false);
    private static final Penalty SECOND_RANGE = new Penalty(
            Wording.of("三年以上七年以下有期徒刑，并处罚金"),
            OptionalInt.of(36),
            OptionalInt.of(84),
            false,
            false,
            false,
            Fine.OBLIGATORY,
            false);

    private final Measures figures = Measures.of(
            Measure.of(LAW.item(1, 1, 1), atLeast(CREDENTIALS, 10)),
            Measure.of(LAW.item(1, 1, 4), atLeast(INCOME, 5_000_00)));

    private final Standard standard = Standard.builder(OFFENCE, ELEMENTS, STATUTE, LAW)
            .tier(Tier.FIRST, "情节严重", FIRST_RANGE)
            .when(figures)
            .when(LAW.item(1, 1, 5), is(OTHER))
            .tier(Tier.SECOND, "情节特别严重", SECOND_RANGE)
            .when(figures.times(5).under(LAW.item(1, 2, 1)))
            .build();

    private static Facts facts(long credentials, long fen, long other) {
        return Facts.builder(ELEMENTS)
                .put(CREDENTIALS, Quantity.exactly(credentials))
                .put(INCOME, Quantity.exactly(fen))
                .put(OTHER, Quantity.exactly(other))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "9, 0, 0, NONE", "10, 0, 0, FIRST", "49, 0, 0, FIRST", "50, 0, 0, SECOND",
        "0, 499999, 0, NONE", "0, 500000, 0, FIRST", "0, 2499999, 0, FIRST", "0, 2500000, 0, SECOND",
        "9, 499999, 0, NONE", "0, 0, 1, FIRST",
    })
    void itReadsLikeAnyOther(long credentials, long fen, long other, Tier tier) {
        Facts facts = facts(credentials, fen, other);

        assertThat(standard.tier(facts)).isEqualTo(tier);
        assertThat(Evaluation.of(standard, facts).tier()).isEqualTo(tier);
        assertThat(Evaluation.of(standard, facts).decided()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9, NONE, NONE, NOT_MET",
        "5, 10, NONE, FIRST, OPEN",
        "10, 49, FIRST, FIRST, MET",
        "9, 50, NONE, SECOND, OPEN",
        "50, 60, SECOND, SECOND, MET",
    })
    void aRangeIsMetOpenOrNotMet(long least, long most, Tier tier, Tier possible, Status status) {
        Facts facts = Facts.builder(ELEMENTS)
                .put(CREDENTIALS, Quantity.between(least, most))
                .build();
        Evaluation evaluation = Evaluation.of(standard, facts);

        assertThat(evaluation.tier()).isEqualTo(tier);
        assertThat(evaluation.possibleTier()).isEqualTo(possible);
        assertThat(evaluation.status(0)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2009-02-27, false", "2009-02-28, true", "2011-08-31, true"})
    void itsTimelineBeginsWithTheStatute(LocalDate day, boolean known) {
        Standard before = Standard.uninterpreted(
                        OFFENCE,
                        ELEMENTS,
                        STATUTE,
                        InForce.between(LocalDate.of(2009, 2, 28), LocalDate.of(2011, 9, 1)))
                .tier(Tier.FIRST, "情节严重", FIRST_RANGE)
                .when(STATUTE.at("第二百八十五条第二款"), is(OTHER))
                .build();
        Statute statute = Statute.of(List.of(before, standard));

        assertThat(statute.find(day, day).isPresent()).isEqualTo(known);
        assertThat(statute.find(day, LocalDate.of(2011, 9, 1)).isPresent()).isEqualTo(known);
    }
}
