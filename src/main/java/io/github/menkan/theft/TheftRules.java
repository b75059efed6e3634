package io.github.menkan.theft;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.Offence;
import io.github.menkan.administrative.Act;
import io.github.menkan.administrative.Administrative;
import io.github.menkan.administrative.Deed;
import io.github.menkan.administrative.Occasion;
import io.github.menkan.assess.Below;
import io.github.menkan.assess.Matter;
import io.github.menkan.norm.Document;
import io.github.menkan.norm.Elements;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.property.LocalFigures;
import io.github.menkan.property.Place;
import io.github.menkan.property.RegionalRules;
import io.github.menkan.region.AmountOffence;
import java.time.LocalDate;
import java.util.List;

/** Which interpretation of 刑法第二百六十四条 counts on which day, and what there is below it. */
enum TheftRules implements RegionalRules, Below {
    RULES;

    @Override
    public Offence offence() {
        return Theft.OFFENCE;
    }

    @Override
    public Elements elements() {
        return Theft.ELEMENTS;
    }

    @Override
    public List<Document> laws() {
        return List.of(Article264.OF_1997, Article264.OF_2011);
    }

    @Override
    public List<AmountOffence> tables() {
        return List.of(AmountOffence.THEFT);
    }

    @Override
    public List<LocalDate> changes() {
        return List.of(
                Interpretation1998.LAW.inForce().from(),
                Interpretation2013.LAW.inForce().from(),
                Interpretation2013.RELICS.inForce().from());
    }

    @Override
    public List<AdministrativePenalty> penalties(Matter matter) {
        Occasion when = new Occasion(matter.committed().to(), matter.judged(), matter.subject());
        return Administrative.penalties(when, List.of(Deed.of(Act.THEFT)));
    }

    @Override
    public Standard standard(Document law, InForce days, Place place, LocalDate on) {
        if (days.from().isBefore(Interpretation1998.LAW.inForce().from())) {
            return Interpretation1998.none(law, days);
        }
        LocalFigures figures = place.figures(AmountOffence.THEFT, on).orElseThrow();
        return Interpretation1998.LAW.isInForce(days.from())
                ? Interpretation1998.standard(law, days, figures)
                : Interpretation2013.standard(law, days, figures);
    }
}
