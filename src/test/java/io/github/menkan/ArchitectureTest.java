package io.github.menkan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.menkan.charges.Offences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may know what, and what the library never asks of the machine it runs on. */
class ArchitectureTest {

    private static final String ROOT = "io.github.menkan";
    private static final Set<String> BELOW_THE_LAW =
            Set.of("", "table", "norm", "place", "administrative", "offence", "information");
    private static final Set<String> LAW =
            Set.of("personalinformation", "theft", "fraud", "network", "card", "extortion", "snatching", "concealment");
    /** Grounds are added to as a builder is; the numbers of an evaluation are settled reading by reading before anybody has it. */
    private static final Set<String> MUTABLE = Set.of("Grounds", "Evaluation");

    private static final String[] CLI = {ROOT + ".cli.."};
    private static final String[] JSON_AND_CLI = {ROOT + ".json..", ROOT + ".cli.."};

    /** Each package and the packages of this library that it may use, from the ground up; a package that is not here may not exist. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("", Set.of()),
            Map.entry("table", Set.of("")),
            Map.entry("norm", Set.of("")),
            Map.entry("bulk", Set.of("", "norm")),
            Map.entry("place", Set.of("", "norm", "table")),
            Map.entry("administrative", Set.of("", "norm", "table")),
            Map.entry("offence", Set.of("", "norm", "place", "administrative")),
            Map.entry("assess", Set.of("", "norm", "place", "offence")),
            Map.entry("information", Set.of("", "norm", "offence")),
            Map.entry("counting", Set.of("", "information")),
            Map.entry("personalinformation", BELOW_THE_LAW),
            Map.entry("theft", BELOW_THE_LAW),
            Map.entry("fraud", BELOW_THE_LAW),
            Map.entry("network", BELOW_THE_LAW),
            Map.entry("card", BELOW_THE_LAW),
            Map.entry("extortion", BELOW_THE_LAW),
            // 第二百六十三条's 数额巨大 is that of theft
            Map.entry("snatching", with(BELOW_THE_LAW, Set.of("theft"))),
            Map.entry("concealment", BELOW_THE_LAW),
            Map.entry("charges", with(BELOW_THE_LAW, LAW)),
            Map.entry("report", Set.of("", "charges")),
            Map.entry("json", Set.of("", "norm", "place", "offence", "assess", "charges")),
            Map.entry(
                    "cli",
                    Set.of("", "information", "norm", "place", "offence", "charges", "report", "json", "counting")));

    private static final DescribedPredicate<JavaClass> FLOATING =
            named("double", "float", "java.lang.Double", "java.lang.Float", "java.util.OptionalDouble");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(ROOT);

    private static Set<String> with(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatIsBelowIt(String name) {
        String[] allowed = Stream.concat(MAY_USE.get(name).stream(), Stream.of(name))
                .map(ArchitectureTest::full)
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage(full(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed))));
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
                .isSubsetOf(packages().map(ArchitectureTest::full).toList());
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void noSimpleNameStandsTwice() {
        assertThat(MAIN.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    /** An application calls the offences, and what the read-me, the pages of the site, the consumers of the build or the offence from the outside import. */
    @Test
    void everyPackageThatIsExportedHoldsATypeThatAnApplicationCalls() throws IOException {
        StringBuilder applications = new StringBuilder(Files.readString(Path.of("README.md")));
        for (String folder : List.of("src/site/markdown", "src/it", "src/test/java/app")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|md)"))
                        .toList()) {
                    applications.append(Files.readString(file));
                }
            }
        }
        Offences.builtIn()
                .list()
                .forEach(offence -> applications.append(offence.getClass().getName()));
        assertThat(Files.readString(Path.of("src/main/java/module-info.java"))
                        .lines()
                        .filter(line -> line.strip().startsWith("exports "))
                        .map(line -> line.strip().substring("exports ".length()).replace(";", "")))
                .isNotEmpty()
                .allSatisfy(exported -> assertThat(applications).containsPattern(Pattern.quote(exported) + "\\.[A-Z]"));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void onlyJsonAndTheCommandLineKnowJackson() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(JSON_AND_CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.."));
    }

    @Test
    void oneClassKnowsTheReaderOfWorkbooks() {
        check(noClasses()
                .that()
                .haveNameNotMatching(".*\\.WorkbookRows(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim.."));
    }

    @Test
    void theLibraryNeitherLogsNorReflectsNorReachesTheNetworkNorDrawsLots() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(CLI)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.util.logging..",
                                "org.slf4j..",
                                "java.lang.reflect..",
                                "java.net..",
                                "javax.net..")
                        .or(named(
                                "java.lang.System$Logger",
                                "java.util.Random",
                                "java.util.SplittableRandom",
                                "java.util.concurrent.ThreadLocalRandom",
                                "java.security.SecureRandom"))));
    }

    @Test
    void theLibraryAsksTheMachineForNothing() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(CLI)
                .should()
                .accessTargetWhere(describe(
                        "asks for the clock, the locale, the zone, the environment or chance", a -> {
                            String owner = a.getTargetOwner().getName();
                            String name = a.getTarget().getName();
                            return switch (owner) {
                                case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
                                case "java.time.ZoneId" -> name.equals("systemDefault");
                                case "java.time.Clock" -> name.startsWith("system");
                                case "java.util.Date", "java.util.GregorianCalendar" -> name.equals("<init>");
                                case "java.util.Calendar" -> name.equals("getInstance");
                                case "java.util.UUID" -> name.equals("randomUUID");
                                case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
                                case "java.lang.System" ->
                                    !Set.of("arraycopy", "identityHashCode").contains(name);
                                default -> owner.startsWith("java.time.") && name.equals("now");
                            };
                        })));
    }

    @Test
    void theLibraryFindsNoClassOrMemberByName() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(CLI)
                .should()
                .accessTargetWhere(describe(
                        "reflects",
                        a -> a.getTargetOwner().isEquivalentTo(Class.class)
                                && a.getTarget()
                                        .getName()
                                        .matches("forName|newInstance|get(Declared|Record|Method|Field|Constr).*"))));
    }

    @Test
    void textIsTheSameInEveryLocale() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(CLI)
                .should()
                .accessTargetWhere(describe("uses the locale of the machine", ArchitectureTest::usesTheDefaultLocale)));
    }

    private static boolean usesTheDefaultLocale(JavaAccess<?> access) {
        boolean named = access.getTargetOwner().isEquivalentTo(String.class)
                && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                        .contains(access.getTarget().getName());
        return named && !access.getTarget().getFullName().contains(Locale.class.getName());
    }

    @Test
    void nothingThatDecidesHoldsAFloatingPointNumber() {
        check(noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(JSON_AND_CLI)
                .should()
                .haveRawType(FLOATING));
    }

    @Test
    void nothingThatDecidesTakesOrGivesAFloatingPointNumber() {
        check(noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(JSON_AND_CLI)
                .should()
                .haveRawReturnType(FLOATING)
                .orShould()
                .haveRawParameterTypes(describe(
                        "with a floating-point number", types -> types.stream().anyMatch(FLOATING))));
    }

    @Test
    void nothingThatDecidesCallsForAFloatingPointNumber() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(JSON_AND_CLI)
                .should()
                .callCodeUnitWhere(describe(
                        "takes or gives a floating-point number",
                        call -> FLOATING.test(call.getTarget().getRawReturnType())
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(FLOATING)
                                || FLOATING.test(call.getTargetOwner()))));
    }

    @Test
    void whatAnApplicationSeesIsImmutable() {
        check(fields().that()
                .areDeclaredInClassesThat(describe(
                        "are public and neither builders nor iterators nor commands nor the readers of tables",
                        c -> c.getModifiers().contains(JavaModifier.PUBLIC)
                                && !c.getSimpleName().endsWith("Builder")
                                && !MUTABLE.contains(c.getSimpleName())
                                && !c.isAssignableTo(Iterator.class)
                                && !c.getPackageName().startsWith(ROOT + ".cli")
                                && !c.getPackageName().equals(ROOT + ".table")))
                .should()
                .beFinal());
    }

    @Test
    void nothingMutableIsShared() {
        check(noFields()
                .that()
                .areStatic()
                .and(describe("are written by a person", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .notBeFinal()
                .orShould()
                .haveRawType(describe(
                        "that can change",
                        t -> t.isArray()
                                || t.isAssignableTo(AbstractCollection.class)
                                || t.isAssignableTo(AbstractMap.class)
                                || t.isAssignableTo(StringBuilder.class)
                                || t.getPackageName().startsWith("java.util.concurrent"))));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return describe("are one of " + List.of(names), c -> Set.of(names).contains(c.getName()));
    }

    private static String full(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    /** A package may still be empty. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
