package io.github.menkan.fraud;

import io.github.menkan.OffenceName;
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

/** The timeline of 诈骗罪: which documents make the standard of a day. */
enum FraudRules implements RegionalRules {
    /** The only rules there are. */
    FRAUD;

    @Override
    public OffenceName offence() {
        return Fraud.OFFENCE;
    }

    @Override
    public Elements elements() {
        return Fraud.ELEMENTS;
    }

    @Override
    public List<Document> laws() {
        return List.of(Article266.LAW);
    }

    @Override
    public List<AmountOffence> tables() {
        return List.of(AmountOffence.FRAUD);
    }

    @Override
    public List<LocalDate> changes() {
        return List.of(
                Interpretation2011.LAW.inForce().from(),
                TelecomOpinions.OPINION_2016.inForce().from(),
                TelecomOpinions.OPINION_2021.inForce().from());
    }

    @Override
    public Standard standard(Document law, InForce days, Place place, LocalDate on) {
        LocalFigures figures = place.figures(AmountOffence.FRAUD, on).orElseThrow();
        return Interpretation2011.LAW.isInForce(on)
                ? Interpretation2011.standard(law, days, figures, TelecomOpinions.on(on))
                : Interpretation1996.standard(law, days, figures);
    }
}
