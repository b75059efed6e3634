package io.github.menkan.norm;

import static io.github.menkan.norm.Inequality.atLeast;
import static io.github.menkan.norm.Inequality.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Finding.Status;
import io.github.menkan.Penalty;
import io.github.menkan.Quantity;
import io.github.menkan.Tier;
import io.github.menkan.Unit;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.Setting;
import io.github.menkan.offence.Timeline;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application writes a standard of its own: the shape of 非法获取计算机信息系统数据罪, 法释〔2011〕19号第一条. */
class OwnStandardTest {

    private static final Element CREDENTIALS = Element.count("credentials", "网络金融服务身份认证信息", Unit.of("组"));
    private static final Element INCOME = Element.money("income", "违法所得");
    private static final Element OTHER = Element.judgment("other", "其他情节严重的情形");

    private static final Document LAW = Document.of("法释〔2011〕19号", "示例", LocalDate.of(2011, 9, 1));
    private static final Article ARTICLE = Article.of("第二百八十五条第二款", "刑法第二百八十五条第二款", LocalDate.of(2009, 2, 28))
            .tier("情节严重", Penalty.upTo(3).fineOrFineAlone(), OTHER)
            .tier("情节特别严重", Penalty.years(3, 7).withFine());

    private static final Offence OFFENCE = Offence.named("own", "示例罪", "刑法第二百八十五条第二款")
            .article(ARTICLE)
            .elements(CREDENTIALS, INCOME, OTHER)
            .interpretation(new Interpretation2011())
            .build();

    private static final class Interpretation2011 extends Interpretation {

        private final Measures figures = Measures.of(
                Measure.of(LAW.item(1, 1, 1), atLeast(CREDENTIALS, 10)),
                Measure.of(LAW.item(1, 1, 4), atLeast(INCOME, 5_000_00)));

        Interpretation2011() {
            super(LAW);
        }

        @Override
        public Standard standard(Setting setting) {
            return setting.standard(LAW)
                    .tier(Tier.FIRST, Grounds.of().when(figures).when(LAW.item(1, 1, 5), is(OTHER)))
                    .tier(Tier.SECOND, Grounds.of().when(figures.times(5).under(LAW.item(1, 2, 1))))
                    .build();
        }
    }

    private final Standard standard = found(LocalDate.of(2020, 1, 1)).orElseThrow();

    private static Optional<Standard> found(LocalDate day) {
        return OFFENCE.timeline(Place.of(Optional.empty())).find(day, day, day).map(Timeline.Version::standard);
    }

    private static Facts facts(long credentials, long fen, long other) {
        return Facts.builder(OFFENCE.elements())
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
        Facts facts = Facts.builder(OFFENCE.elements())
                .put(CREDENTIALS, Quantity.between(least, most))
                .build();
        Evaluation evaluation = Evaluation.of(standard, facts);

        assertThat(evaluation.tier()).isEqualTo(tier);
        assertThat(evaluation.possibleTier()).isEqualTo(possible);
        assertThat(evaluation.status(0)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-02-27, false, false", "2009-02-28, true, false",
        "2011-08-31, true, false", "2011-09-01, true, true",
    })
    void itsTimelineBeginsWithTheStatute(LocalDate day, boolean known, boolean interpreted) {
        assertThat(found(day).isPresent()).isEqualTo(known);
        assertThat(found(day).map(Standard::isInterpreted).orElse(false)).isEqualTo(interpreted);
    }

    @Test
    void withoutInterpretationAPersonJudges() {
        Standard alone = found(LocalDate.of(2010, 1, 1)).orElseThrow();
        Citation article = ARTICLE.citation();

        assertThat(alone.title()).isEqualTo("无司法解释 / 刑法第二百八十五条第二款");
        assertThat(alone.documents()).containsExactly(ARTICLE.document());
        assertThat(alone.inForce()).hasToString("2009-02-28/2011-09-01");
        assertThat(alone.grounds())
                .extracting(Ground::toString)
                .containsExactly(
                        "FIRST SHALL " + article + ": withoutInterpretation ≥ 1",
                        "FIRST SHALL " + article + ": other ≥ 1",
                        "SECOND SHALL " + article + ": withoutInterpretation ≥ 1");
    }
}
