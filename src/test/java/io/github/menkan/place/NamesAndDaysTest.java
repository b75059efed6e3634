package io.github.menkan.place;

import static io.github.menkan.place.NationalBand.yuan;
import static io.github.menkan.place.TestAmounts.THEFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Wording;
import io.github.menkan.norm.Bound;
import io.github.menkan.norm.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of places as people write them, the days on which anything about their figures changes, and what figures may be. */
class NamesAndDaysTest {

    private static final Document DOCUMENT = Document.of("示例〔2020〕1号", "示例", LocalDate.of(2020, 1, 1));

    @ParameterizedTest
    @CsvSource({
        "广东, 44",
        "广东省, 44",
        "内蒙古, 15",
        "广西, 45",
        "广西壮族自治区, 45",
        "宁夏, 64",
        "新疆, 65",
        "新疆维吾尔自治区, 65",
        "香港, 81",
        "北京, 11",
        "深圳市, 4403",
        "广东省深圳市, 4403",
    })
    void aPlaceIsKnownByItsName(String name, String code) {
        assertThat(Division.named(name)).extracting(Division::code).containsExactly(code);
    }

    /** 吉林 is the province and its city; of cities elsewhere only the whole name is one. */
    @Test
    void aShortNameIsThatOfAProvince() {
        assertThat(Division.named("吉林")).extracting(Division::code).containsExactly("22", "2202");
        assertThat(Division.named("吉林市")).extracting(Division::code).containsExactly("2202");
        assertThat(Division.named("深圳")).isEmpty();
        assertThat(Division.named("朝阳")).isEmpty();
        assertThat(Division.named("无此地")).isEmpty();
        assertThat(Division.named("")).isEmpty();
    }

    /** 法释〔1998〕4号 and 法释〔2013〕8号; in a province also the days of its own rows. */
    @Test
    void theDaysOfAPlaceAreThoseOfTheDocumentsAndOfItsRows() {
        LocalDate first = LocalDate.of(1998, 3, 17);
        LocalDate second = LocalDate.of(2013, 4, 4);
        Place zhejiang = Place.of(Optional.of("33"));

        assertThat(Place.UNKNOWN.days(THEFT.amounts())).containsExactly(first, second);
        assertThat(zhejiang.days(THEFT.amounts())).contains(first, second).isSorted();
        assertThat(zhejiang.days(THEFT.amounts())).containsAll(zhejiang.changes(THEFT.amounts()));
    }

    /** A document that was issued before its first day is known has that day among them, and another sentence from then on. */
    @Test
    void soIsTheDayByWhichARowIsKnownToBeInForce() {
        long more = Division.provinces().stream()
                .map(province -> Place.of(Optional.of(province.code())))
                .filter(place -> place.days(THEFT.amounts()).size()
                        > LocalTables.builtIn()
                                .changes(THEFT.amounts(), place.division().orElseThrow())
                                .size())
                .count();
        assertThat(more).isPositive();
    }

    @Test
    void amountsAreNotNegative() {
        assertThat(yuan(0)).isEqualTo(new Bound(0, 0));
        assertThat(yuan(0, 1)).isEqualTo(new Bound(0, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> yuan(-1)).withMessage("figure must be from 0, was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> yuan(-1, 5)).withMessage("low must be from 0, was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> yuan(1, -5)).withMessage("high must be from 0, was -5");
    }

    @Test
    void figuresRise() {
        NationalBand band = NationalBand.of(DOCUMENT.article(1), yuan(1_000, 3_000), yuan(3_001));
        assertThat(band.figures()).hasSize(2);
        assertThat(band.saying(Wording.of("甲")).warning()).contains(Wording.of("甲"));
        assertThat(band.saying(Wording.of("甲")).figures()).isEqualTo(band.figures());
        assertThat(NationalBand.of(DOCUMENT.article(1), yuan(1), yuan(2), yuan(3))
                        .figures())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalBand.of(DOCUMENT.article(1), yuan(1), yuan(2), yuan(3), yuan(4)))
                .withMessageStartingWith("figures must be one to three");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalBand.of(DOCUMENT.article(1), yuan(1_000, 3_000), yuan(3_000)))
                .withMessageStartingWith("figures must be above 0 and rise");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalBand.of(DOCUMENT.article(1), yuan(0, 3_000)))
                .withMessageStartingWith("figures must be above 0 and rise");
    }

    @ParameterizedTest
    @ValueSource(strings = {",a", "a,b", "\"a", "a\"b", "#a", " "})
    void anIdIsAWord(String id) {
        NationalBand band = NationalBand.of(DOCUMENT.article(1), yuan(1_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amounts(id, Wording.of("甲"), List.of(band)))
                .withMessageStartingWith("id must be a word without comma, quote or #");
        assertThat(new Amounts("a#b", Wording.of("甲"), List.of(band)).bands()).containsExactly(band);
    }
}
