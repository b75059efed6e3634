package io.github.menkan.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.menkan.OffenceName;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.region.AmountOffence;
import io.github.menkan.region.AmountStandards;
import io.github.menkan.region.Division;
import io.github.menkan.theft.Theft;
import io.github.menkan.theft.TheftCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTimelinesTest {

    private static final Place GUANGDONG = Place.of(Optional.of("44"));
    private static final Place SHENZHEN = Place.of(Optional.of("4403"));

    private enum Rules implements RegionalRules {
        ONE,
        OTHER;

        @Override
        public OffenceName offence() {
            return Theft.OFFENCE;
        }

        @Override
        public Elements elements() {
            return Theft.ELEMENTS;
        }

        @Override
        public List<Document> laws() {
            return List.of(Document.of("刑法", "刑法", LocalDate.of(1997, 10, 1)));
        }

        @Override
        public List<AmountOffence> tables() {
            return List.of(AmountOffence.THEFT);
        }

        @Override
        public List<LocalDate> changes() {
            return List.of(LocalDate.of(1990, 1, 1));
        }

        @Override
        public Standard standard(Document law, InForce days, Place place, LocalDate on) {
            throw new UnsupportedOperationException("no standard is asked for");
        }
    }

    @Test
    void theTimelineOfAPlaceIsWrittenOnce() {
        assertThat(TheftCase.statute(Optional.of("44")))
                .isSameAs(TheftCase.statute(Optional.of("44")))
                .isNotEqualTo(TheftCase.statute(Optional.of("4403")));
    }

    @Test
    void noStandardIsOlderThanTheStatute() {
        RegionalStatute statute = new RegionalStatute(Rules.ONE, GUANGDONG);
        assertThat(statute.find(LocalDate.of(1998, 1, 1), LocalDate.of(1995, 1, 1)))
                .isEmpty();
    }

    @Test
    void eachOffenceAndPlaceHasItsOwn() {
        KnownTimelines timelines = new KnownTimelines(10);
        assertThat(timelines.of(Rules.ONE, GUANGDONG))
                .isSameAs(timelines.of(Rules.ONE, GUANGDONG))
                .isNotEqualTo(timelines.of(Rules.OTHER, GUANGDONG))
                .isNotEqualTo(timelines.of(Rules.ONE, SHENZHEN))
                .isNotEqualTo(timelines.of(Rules.ONE, Place.UNKNOWN));
    }

    @Test
    void placesBeyondTheLimitAreAnsweredAlikeButNotKept() {
        KnownTimelines timelines = new KnownTimelines(1);
        RegionalStatute kept = timelines.of(Rules.ONE, GUANGDONG);
        RegionalStatute notKept = timelines.of(Rules.ONE, SHENZHEN);
        assertThat(timelines.of(Rules.ONE, GUANGDONG)).isSameAs(kept);
        assertThat(timelines.of(Rules.ONE, SHENZHEN)).isEqualTo(notKept).isNotSameAs(notKept);
    }

    @Test
    void figuresOfAnApplicationAreNotKeptForOthers() {
        AmountStandards own = AmountStandards.parse(
                "own.csv",
                String.join(",", AmountStandards.columns())
                        + "\ntheft,44,全省,,2500,70000,450000,某通知,,2020-01-01,,,HIGH,HIGH,HIGH,2026-11-21,,,\n");
        Place place = new Place(
                Optional.of(Division.of("44")), AmountStandards.builtIn().with(own));
        KnownTimelines timelines = new KnownTimelines(10);
        assertThat(timelines.of(Rules.ONE, place)).isNotEqualTo(timelines.of(Rules.ONE, GUANGDONG));
    }
}
