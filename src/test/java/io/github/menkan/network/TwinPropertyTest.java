package io.github.menkan.network;

import static io.github.menkan.network.LeakedInformation.LEAKED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.Quantity;
import io.github.menkan.Ratio;
import io.github.menkan.Tier;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import io.github.menkan.norm.Evaluation;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Inequality;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Offence;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.place.Place;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
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
        Ratio tenth = attainment(NetworkDuty.OFFENCE, "法释〔2019〕15号第四条第(四)项", highly, sensitive, ordinary, unclassified);
        Ratio whole = attainment(
                PersonalInformation.OFFENCE, "法释〔2017〕10号第五条第一款第(六)项", highly, sensitive, ordinary, unclassified);

        assertThat(product(tenth.numerator(), whole.denominator()).multiply(BigInteger.TEN))
                .isEqualTo(product(whole.numerator(), tenth.denominator()));
    }

    @Property
    void aProviderReachesTheOffenceExactlyAtFiftyThousandPoints(
            @ForAll @LongRange(max = 600) long highly,
            @ForAll @LongRange(max = 6_000) long sensitive,
            @ForAll @LongRange(max = 60_000) long ordinary) {
        Tier tier = CaseBuilder.of(NetworkDuty.OFFENCE)
                .committedOn(DAY)
                .judgedOn(DAY)
                .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED)
                .add(LEAKED, LeakedInformation.of(Category.PROPERTY, highly))
                .add(LEAKED, LeakedInformation.of(Category.HEALTH, sensitive))
                .add(LEAKED, LeakedInformation.of(Category.ORDINARY, ordinary))
                .build()
                .tier();

        assertThat(tier).isEqualTo(100 * highly + 10 * sensitive + ordinary >= 50_000 ? Tier.FIRST : Tier.NONE);
    }

    @Property
    void tenTimesTheItemsMakeAProviderLiableExactlyWhereAnInfringerIs(
            @ForAll @LongRange(max = 60) long highly,
            @ForAll @LongRange(max = 600) long sensitive,
            @ForAll @LongRange(max = 6_000) long ordinary) {
        Tier provider = CaseBuilder.of(NetworkDuty.OFFENCE)
                .committedOn(DAY)
                .judgedOn(DAY)
                .is(NetworkDuty.SERVICE_PROVIDER, NetworkDuty.ORDERED_TO_CORRECT, NetworkDuty.REFUSED)
                .add(LEAKED, LeakedInformation.of(Category.CREDIT, 10 * highly))
                .add(LEAKED, LeakedInformation.of(Category.LODGING, 10 * sensitive))
                .add(LEAKED, LeakedInformation.of(Category.ORDINARY, 10 * ordinary))
                .build()
                .tier();
        Tier infringer = CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(DAY)
                .judgedOn(DAY)
                .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.CREDIT, highly))
                .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.LODGING, sensitive))
                .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.ORDINARY, ordinary))
                .build()
                .tier();

        assertThat(provider.isAtLeast(Tier.FIRST)).isEqualTo(infringer.isAtLeast(Tier.FIRST));
    }

    private static Ratio attainment(Offence offence, String citation, long... items) {
        Standard standard = offence.timeline(Place.UNKNOWN)
                .find(DAY, DAY, DAY)
                .orElseThrow()
                .standard();
        Facts.Builder facts = Facts.builder(standard.elements());
        List<String> classes = List.of("highlySensitive", "sensitive", "ordinary", "unclassified");
        for (int i = 0; i < items.length; i++) {
            facts.put(standard.elements().find(classes.get(i)).orElseThrow(), Quantity.exactly(items[i]));
        }
        int ground = 0;
        while (!standard.grounds().get(ground).citation().toString().equals(citation)) {
            ground++;
        }
        Inequality sum = standard.grounds().get(ground).conditions().get(0);
        return Ratio.of(
                Evaluation.of(standard, facts.build()).least(ground, 0),
                sum.bound().max());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
