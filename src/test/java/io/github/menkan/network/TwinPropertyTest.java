package io.github.menkan.network;

import static io.github.menkan.information.InformationClass.HIGHLY_SENSITIVE;
import static io.github.menkan.information.InformationClass.ORDINARY;
import static io.github.menkan.information.InformationClass.SENSITIVE;
import static io.github.menkan.information.InformationClass.UNCLASSIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Quantity;
import io.github.menkan.Ratio;
import io.github.menkan.Tier;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Statute;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.personalinformation.PersonalInformationCase;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** 法释〔2019〕15号第四条第(四)项 and 法释〔2017〕10号第五条第一款第(六)项 are twins: the same proportions, ten times the figure. */
class TwinPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @Property
    void theAttainmentForAProviderIsATenthOfThatForAnInfringer(
            @ForAll @LongRange(max = 1_000_000_000) long highly,
            @ForAll @LongRange(max = 1_000_000_000) long sensitive,
            @ForAll @LongRange(max = 1_000_000_000) long ordinary,
            @ForAll @LongRange(max = 1_000_000_000) long unclassified) {
        Facts.Builder provider = Facts.builder(NetworkDuty.ELEMENTS);
        Facts.Builder infringer = Facts.builder(PersonalInformation.ELEMENTS);
        for (Facts.Builder facts : new Facts.Builder[] {provider, infringer}) {
            facts.put(HIGHLY_SENSITIVE, Quantity.exactly(highly))
                    .put(SENSITIVE, Quantity.exactly(sensitive))
                    .put(ORDINARY, Quantity.exactly(ordinary))
                    .put(UNCLASSIFIED, Quantity.exactly(unclassified));
        }

        Ratio tenth = attainment(NetworkDuty.statute(), "法释〔2019〕15号第四条第(四)项", provider.build());
        Ratio whole = attainment(PersonalInformationCase.statute(), "法释〔2017〕10号第五条第一款第(六)项", infringer.build());

        assertThat(product(tenth.numerator(), whole.denominator()).multiply(BigInteger.TEN))
                .isEqualTo(product(whole.numerator(), tenth.denominator()));
    }

    @Property
    void aProviderReachesTheOffenceExactlyAtFiftyThousandPoints(
            @ForAll @LongRange(max = 600) long highly,
            @ForAll @LongRange(max = 6_000) long sensitive,
            @ForAll @LongRange(max = 60_000) long ordinary) {
        Tier tier = NetworkDuty.builder()
                .committedOn(DAY)
                .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED)
                .leaked(Category.PROPERTY, highly)
                .leaked(Category.HEALTH, sensitive)
                .leaked(Category.ORDINARY, ordinary)
                .build()
                .tier();

        assertThat(tier).isEqualTo(100 * highly + 10 * sensitive + ordinary >= 50_000 ? Tier.FIRST : Tier.NONE);
    }

    @Property
    void tenTimesTheItemsMakeAProviderLiableExactlyWhereAnInfringerIs(
            @ForAll @LongRange(max = 60) long highly,
            @ForAll @LongRange(max = 600) long sensitive,
            @ForAll @LongRange(max = 6_000) long ordinary) {
        Tier provider = NetworkDuty.builder()
                .committedOn(DAY)
                .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED)
                .leaked(Category.CREDIT, 10 * highly)
                .leaked(Category.LODGING, 10 * sensitive)
                .leaked(Category.ORDINARY, 10 * ordinary)
                .build()
                .tier();
        Tier infringer = PersonalInformationCase.builder()
                .committedOn(DAY)
                .obtained(Category.CREDIT, highly)
                .obtained(Category.LODGING, sensitive)
                .obtained(Category.ORDINARY, ordinary)
                .build()
                .tier();

        assertThat(provider.isAtLeast(Tier.FIRST)).isEqualTo(infringer.isAtLeast(Tier.FIRST));
    }

    private static Ratio attainment(Statute statute, String citation, Facts facts) {
        Inequality sum = statute.find(DAY, DAY).orElseThrow().grounds().stream()
                .filter(ground -> ground.citation().toString().equals(citation))
                .findFirst()
                .orElseThrow()
                .conditions()
                .get(0);
        return Ratio.of(sum.least(facts), sum.bound().max());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
