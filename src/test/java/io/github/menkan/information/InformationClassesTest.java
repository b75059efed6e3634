package io.github.menkan.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.Wording;
import io.github.menkan.norm.Element;
import io.github.menkan.offence.Entry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an interpretation groups the categories, and the elements of items that may be of several classes. */
class InformationClassesTest {

    private static final Category[] HEAVIEST = {
        Category.LOCATION_TRACK, Category.COMMUNICATION_CONTENT, Category.CREDIT, Category.PROPERTY
    };

    static final InformationClasses CLASSES = classes();

    private static InformationClasses classes() {
        return InformationClasses.of(InformationClass.of("highlySensitive", "高度敏感信息", HEAVIEST), rest(), ordinary());
    }

    private static InformationClass rest() {
        Set<Category> rest = EnumSet.range(Category.LODGING, Category.OTHER_SENSITIVE);
        return InformationClass.of("sensitive", "敏感信息", rest.toArray(Category[]::new));
    }

    private static InformationClass ordinary() {
        return InformationClass.of("ordinary", "一般信息", Category.ORDINARY);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPERTY, PROPERTY, highlySensitive",
        "PROPERTY, CREDIT, highlySensitive",
        "HEALTH, ORDINARY, sensitiveOrOrdinary",
        "HEALTH, CREDIT, highlySensitiveOrSensitive",
        "ORDINARY, CREDIT, highlySensitiveOrOrdinary",
        "UNCLASSIFIED, UNCLASSIFIED, unclassified"
    })
    void alternativesOfOneClassCountUnderIt(Category one, Category other, String element) {
        assertThat(CLASSES.element(EnumSet.of(one, other)).name()).isEqualTo(element);
        assertThat(CLASSES.mayBeLightest(EnumSet.of(one, other)))
                .isEqualTo(EnumSet.of(one, other).contains(Category.ORDINARY) || one == Category.UNCLASSIFIED);
    }

    @Test
    void whatIsNotOfTheLightestClassIsHeavier() {
        assertThat(CLASSES.heavier(Set.of(Category.UNCLASSIFIED)).name()).isEqualTo("highlySensitiveOrSensitive");
        assertThat(CLASSES.heavier(Set.of(Category.HEALTH, Category.ORDINARY)).name())
                .isEqualTo("sensitive");
        assertThat(CLASSES.isLightest(Set.of(Category.ORDINARY))).isTrue();
        assertThat(CLASSES.isLightest(Set.of(Category.ORDINARY, Category.HEALTH)))
                .isFalse();
    }

    @Test
    void theElementsStandInTheOrderOfTheClasses() {
        assertThat(classes().elements())
                .extracting(Element::name)
                .containsExactly(
                        "highlySensitive",
                        "sensitive",
                        "ordinary",
                        "unclassified",
                        "sensitiveOrOrdinary",
                        "highlySensitiveOrOrdinary",
                        "highlySensitiveOrSensitive");
        assertThat(CLASSES.element(Set.of(Category.HEALTH, Category.ORDINARY)).label())
                .isEqualTo(Wording.of("{0}或者{1}", Wording.of("敏感信息"), Wording.of("一般信息")));
        assertThat(CLASSES.toString()).startsWith("[highlySensitive, sensitive, ordinary, unclassified, ");
        assertThat(CLASSES.any().toString()).startsWith("highlySensitive + sensitive + ordinary + unclassified + ");
    }

    @Test
    void aPartHasElementsOfItsOwn() {
        Element part = CLASSES.part("sold", "出售的{0}").element(Set.of(Category.FACE));
        assertThat(part.name()).isEqualTo("sold.sensitive");
        assertThat(part.whole()).contains("sensitive");
        assertThat(part.label().chinese()).isEqualTo("出售的敏感信息");
    }

    @Test
    void fourClassesAreGroupedAsThreeAre() {
        InformationClasses four = InformationClasses.of(
                InformationClass.of("tracks", "行踪", Category.LOCATION_TRACK),
                InformationClass.of("grave", "重", Category.COMMUNICATION_CONTENT, Category.CREDIT, Category.PROPERTY),
                rest(),
                ordinary());
        assertThat(four.element(Set.of(Category.LOCATION_TRACK, Category.FACE, Category.CREDIT))
                        .name())
                .isEqualTo("tracksOrGraveOrSensitive");
        assertThat(four.elements()).hasSize(15);
    }

    @Test
    void eachCategoryIsInOneClass() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InformationClasses.of(rest(), ordinary()))
                .withMessage("each category must be in one class, was LOCATION_TRACK in 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InformationClasses.of(
                        InformationClass.of("highlySensitive", "高度敏感信息", HEAVIEST), rest(), ordinary(), ordinary()))
                .withMessage("each category must be in one class, was ORDINARY in 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InformationClass.of("none", "无"))
                .withMessage("categories must not be empty for none, was []");
    }

    @Test
    void categoriesHaveTheWordsOfCaseFilesAndOfTheLaw() {
        assertThat(Category.LOCATION_TRACK.word()).isEqualTo("location-track");
        assertThat(Category.COMMUNICATION_RECORD.label()).isEqualTo(Wording.of("通信记录"));
        assertThat(Category.field().words()).hasSize(13).startsWith("location-track");
        assertThat(Category.find("track")).isEmpty();
    }

    @Test
    void anEntryStatesOneCategoryOrSeveralOfWhichNoneIsUnclassified() {
        assertThat(Category.of(new Entry().put("category", List.of("health", "ordinary"))))
                .containsExactlyInAnyOrder(Category.HEALTH, Category.ORDINARY);
        Entry both = new Entry().put("category", List.of("ordinary", "unclassified"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Category.of(both))
                .withMessage(
                        "category must be one, or several of which none is unclassified, was [ordinary, unclassified]");
        assertThatIllegalArgumentException().isThrownBy(() -> Category.alternatives(Set.of()));
    }
}
