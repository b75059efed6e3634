package io.github.menkan.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Language;
import io.github.menkan.Subject;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.administrative.Occasion;
import io.github.menkan.charges.Coverage.Line;
import io.github.menkan.charges.Coverage.Treatment;
import io.github.menkan.norm.Citation;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every provision is in the table with what the standards make of it; a provision that is in neither fails here. */
class CoverageTest {

    /** Provisions of which only single ones are used: older documents and articles that warnings point to. */
    private static final Set<String> USED_IN_PART = Set.of(
            "法释〔1998〕4号", "法发〔1996〕32号", "法发〔2025〕12号", "法释〔2016〕29号", "法释〔2023〕7号", "法释〔2021〕8号", "法释〔2007〕11号");

    private static final Set<String> POINTED_TO =
            Set.of("刑法第一百九十一条", "刑法第一百九十六条", "刑法第二百六十三条", "刑法第二百六十九条", "刑法第十七条", "刑法第二十三条", "刑法第二十六条");

    private static final List<Line> LINES = Coverage.lines();

    /** Places of every kind: none, a province, one with classes. */
    private static final List<Optional<String>> PLACES =
            List.of(Optional.empty(), Optional.of("11"), Optional.of("4403"), Optional.of("22"));

    private record Use(String document, String provision, Treatment treatment) {

        boolean covers(Line line) {
            return line.treatment() == treatment
                    && line.document().equals(document)
                    && isSameOrWithin(line.provision(), provision);
        }

        @Override
        public String toString() {
            return document + provision + " " + treatment;
        }
    }

    /** 第七条第(一)项 is within 第七条; 第二百八十六条之一 is not within 第二百八十六条; 二（二）10 is not within 二（二）1. */
    private static boolean isSameOrWithin(String inner, String outer) {
        if (!inner.startsWith(outer)) {
            return false;
        }
        String rest = inner.substring(outer.length());
        return rest.isEmpty()
                || rest.startsWith("第")
                || rest.startsWith("（")
                || (Character.isDigit(rest.charAt(0)) && !Character.isDigit(outer.charAt(outer.length() - 1)));
    }

    private static Use use(Citation citation, Treatment treatment) {
        return new Use(citation.document().number(), citation.provision(), treatment);
    }

    private static Set<Use> uses() {
        Set<Use> uses = new HashSet<>();
        for (Offence offence : Offences.builtIn().list()) {
            for (Optional<String> place : PLACES) {
                for (Standard standard : offence.timeline(Place.of(place)).standards()) {
                    standard.grounds().forEach(ground -> uses.add(use(ground.citation(), Treatment.GROUND)));
                    standard.factors().forEach(factor -> uses.add(use(factor.citation(), Treatment.FACTOR)));
                    standard.warnings().forEach(warning -> uses.add(use(warning.provision(), Treatment.WARNING)));
                    standard.fineGuides().forEach(guide -> uses.add(use(guide.citation(), Treatment.PENALTY)));
                }
            }
        }
        return uses;
    }

    @Test
    void everyProvisionThatExistsIsInTheTable() {
        Set<String> table =
                LINES.stream().map(line -> line.document() + line.provision()).collect(Collectors.toSet());
        assertThat(Inventory.all()).allSatisfy(provision -> assertThat(table).contains(provision));
    }

    @Test
    void theTableHoldsNoProvisionThatDoesNotExist() {
        Set<String> existing = new HashSet<>(Inventory.all());
        existing.addAll(POINTED_TO);
        assertThat(LINES)
                .filteredOn(line -> line.treatment() != Treatment.ADMINISTRATIVE)
                .filteredOn(line -> !USED_IN_PART.contains(line.document()))
                .extracting(line -> line.document() + line.provision())
                .filteredOn(cited -> existing.stream().noneMatch(provision -> isSameOrWithin(provision, cited)))
                .isEmpty();
    }

    @Test
    void everyProvisionOfTheStandardsIsInTheTableWithItsTreatment() {
        assertThat(uses().stream()
                        .filter(use -> LINES.stream().noneMatch(use::covers))
                        .map(Use::toString)
                        .sorted())
                .isEmpty();
    }

    @Test
    void everyTreatmentOfTheTableIsFoundInAStandard() {
        Set<Use> uses = uses();
        assertThat(LINES.stream()
                        .filter(line -> Set.of(Treatment.GROUND, Treatment.FACTOR, Treatment.WARNING)
                                .contains(line.treatment()))
                        .filter(line -> uses.stream().noneMatch(use -> use.covers(line)))
                        .map(line -> line.document() + line.provision() + " " + line.treatment()))
                .isEmpty();
    }

    @Test
    void aProvisionIsNotModelledOrModelledButNotBoth() {
        for (Line line : LINES) {
            if (line.treatment() == Treatment.NOT_MODELLED) {
                assertThat(LINES)
                        .filteredOn(other -> other.document().equals(line.document())
                                && other.provision().equals(line.provision()))
                        .hasSize(1);
            }
        }
    }

    @Test
    void noLineStandsTwice() {
        assertThat(LINES.stream().map(line -> line.document() + line.provision() + line.treatment()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theAdministrativeArticlesAreThoseThatCanApply() {
        assertThat(LINES.stream()
                        .filter(line -> line.treatment() == Treatment.ADMINISTRATIVE)
                        .map(line -> line.document() + line.provision())
                        .collect(Collectors.toSet()))
                .isEqualTo(administrative());
    }

    private static Set<String> administrative() {
        Set<String> citations = new TreeSet<>();
        List<Deed> everything = Stream.of(Act.values()).map(Deed::of).toList();
        for (Subject subject : Subject.values()) {
            for (LocalDate day :
                    List.of(LocalDate.of(2012, 12, 31), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1))) {
                Administrative.penalties(new Occasion(day, day, subject), everything).stream()
                        .map(AdministrativePenalty::citation)
                        .forEach(citations::add);
            }
        }
        return citations;
    }

    @Test
    void theTableIsPrintedInBothLanguages() {
        assertThat(Coverage.toText(Language.CHINESE).lines())
                .hasSameSizeAs(LINES)
                .contains("法释〔2017〕10号第五条第一款第(六)项\t入罪、升档根据\tpersonal-information")
                .contains("法释〔2011〕7号第七条\t未收录\t-\t共同犯罪由人认定");
        assertThat(Coverage.toText(Language.ENGLISH).lines())
                .contains("法释〔2011〕7号第七条\tnot modelled\t-\tcomplicity is for a person to find");
    }

    @Test
    void aFaultyTableIsRefused() {
        String header = "document,provision,treatment,reason\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.parse("document\n"))
                .withMessage("provisions.csv:1: header must be document,provision,treatment,reason, was document");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.parse(""))
                .withMessageContaining("header must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.parse(header + "刑法,第一条,GROUND\n"))
                .withMessage("provisions.csv:2: row must have 4 columns, was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.parse(header + "刑法,第一条,NOT_MODELLED,\n"))
                .withMessage("a provision that is not modelled must have a reason, was 刑法第一条");
    }
}
