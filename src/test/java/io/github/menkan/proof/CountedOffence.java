package io.github.menkan.proof;

import io.github.menkan.norm.Element;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Interpretation;
import io.github.menkan.offence.Offence;
import io.github.menkan.offence.OffenceBuilder;
import io.github.menkan.offence.Setting;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** An offence with the standards of another, whose cases state what counting derives: any facts that Z3 finds can be its case. */
final class CountedOffence {

    private CountedOffence() {}

    static Offence of(Offence offence) {
        Map<String, Element> stated = new LinkedHashMap<>();
        offence.elements().list().forEach(element -> stated.put(element.name(), element));
        offence.timeline(Place.UNKNOWN).standards().stream()
                .flatMap(standard -> standard.elements().list().stream())
                .filter(element -> !element.equals(Element.WITHOUT_INTERPRETATION))
                .forEach(element -> stated.putIfAbsent(element.name(), element));
        OffenceBuilder builder = Offence.named(
                        offence.id(),
                        offence.name().name().chinese(),
                        offence.name().article())
                .elements(stated.values().toArray(Element[]::new));
        offence.articles().forEach(builder::article);
        offence.interpretations().forEach(each -> builder.interpretation(new AsStated(offence, each)));
        offence.amounts().ifPresent(builder::amounts);
        return builder.build();
    }

    /** An interpretation that has nothing left to count. */
    private static final class AsStated extends Interpretation {

        private final Offence offence;
        private final Interpretation interpretation;

        AsStated(Offence offence, Interpretation interpretation) {
            super(interpretation.document(), interpretation.changes().toArray(LocalDate[]::new));
            this.offence = offence;
            this.interpretation = interpretation;
        }

        @Override
        public boolean dependsOnAct() {
            return interpretation.dependsOnAct();
        }

        @Override
        public Standard standard(Setting setting) {
            return interpretation.standard(
                    new Setting(offence, setting.article(), setting.days(), setting.act(), setting.place()));
        }

        @Override
        public Counted count(CaseFacts facts, Standard standard) {
            Facts.Builder counted = Facts.builder(standard.elements());
            standard.elements().list().forEach(element -> counted.put(element, facts.get(element)));
            return Counted.of(counted.build());
        }
    }
}
