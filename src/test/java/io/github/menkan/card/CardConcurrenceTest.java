package io.github.menkan.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.charges.Concurrence;
import io.github.menkan.charges.Concurrence.Position;
import io.github.menkan.information.Category;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a charge about bank cards beside the others that the same facts may carry, each with its clause. */
class CardConcurrenceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    private static Assessment charge(String offence, String facts) {
        return CardCases.assess(offence, DAY, DAY, facts);
    }

    private static Concurrence both(String one, String facts, String other, String others) {
        return Concurrence.of(List.of(charge(one, facts), charge(other, others)));
    }

    private static List<Position> positions(Concurrence concurrence) {
        return concurrence.standings().stream()
                .map(Concurrence.Standing::position)
                .toList();
    }

    @Test
    void cardFraudIsTheSpecialProvisionOverFraud() {
        Concurrence concurrence = both("card-fraud", "amount=60000", "fraud", "amount=600000");
        assertThat(positions(concurrence)).containsExactly(Position.GOVERNS, Position.GIVES_WAY);
        assertThat(concurrence.standings().get(1).why(Language.CHINESE)).startsWith("刑法第二百六十六条");
    }

    @ParameterizedTest
    @CsvSource({"card-information, cards=5", "card-management, othersCardsHeld=50", "card-fraud, amount=5000"})
    void theHeavierGovernsOverAidingNetworkCrime(String offence, String facts) {
        Concurrence concurrence = both(offence, facts, "network-aid", "paymentSettled=200000");
        assertThat(positions(concurrence)).containsExactly(Position.GOVERNS, Position.GIVES_WAY);
        assertThat(concurrence.standings().get(1).why(Language.CHINESE)).startsWith("刑法第二百八十七条之二第三款");
    }

    @Test
    void equalRangesBesideAidingNetworkCrimeAreLeftToAPerson() {
        assertThat(positions(both("card-management", "othersCardsHeld=5", "network-aid", "paymentSettled=200000")))
                .containsExactly(Position.NOT_DECIDED, Position.NOT_DECIDED);
    }

    private static Assessment information() {
        return CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(DAY)
                .judgedOn(DAY)
                .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.PROPERTY, 50))
                .build()
                .assess();
    }

    @Test
    void besideTheOffenceAgainstInformationCardDataAreOpenAndWhy() {
        Concurrence concurrence = Concurrence.of(List.of(charge("card-information", "cards=1"), information()));
        assertThat(positions(concurrence)).containsExactly(Position.NOT_DECIDED, Position.NOT_DECIDED);
        assertThat(concurrence.standings())
                .allSatisfy(
                        standing -> assertThat(standing.why(Language.CHINESE)).contains("特别规定优先还是从一重", "本库不作决定"));
    }

    /** 人民司法2018-32-013: a decision, which persuades. */
    @Test
    void cardFraudIsPunishedTogetherWithTheOffenceAgainstInformation() {
        Concurrence concurrence = Concurrence.of(List.of(charge("card-fraud", "amount=5000"), information()));
        assertThat(positions(concurrence)).containsExactly(Position.TOGETHER, Position.TOGETHER);
        assertThat(concurrence.standings())
                .allSatisfy(
                        standing -> assertThat(standing.why(Language.CHINESE)).contains("人民司法2018-32-013", "不具有约束力"));
    }

    @ParameterizedTest
    @CsvSource({
        "card-fraud, amount=5000, theft, amount=3000, 刑法第一百九十六条第三款",
        "card-information, cards=1, card-fraud, amount=5000, 第五条第二款第(三)项",
        "card-information, cards=1, card-management, othersCardsHeld=5, 不相互折算",
        "card-management, cardsByFalseIdentity=1, card-fraud, amount=5000, 吸收还是并罚",
        "card-management, othersCardsHeld=5, fraud, amount=10000, 法发〔2016〕32号三（四）"
    })
    void whereTheFactsDecideNothingIsDecided(String one, String facts, String other, String others, String why) {
        for (Concurrence concurrence : List.of(both(one, facts, other, others), both(other, others, one, facts))) {
            assertThat(positions(concurrence)).containsExactly(Position.NOT_DECIDED, Position.NOT_DECIDED);
            assertThat(concurrence.standings())
                    .allSatisfy(standing ->
                            assertThat(standing.why(Language.CHINESE)).contains(why, "本库不作决定"));
        }
    }
}
