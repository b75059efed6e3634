package io.github.menkan.offence;

import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.InForce;
import io.github.menkan.norm.Standard;
import io.github.menkan.place.LocalFigures;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The standards of an offence at one place: a change of the article, of its interpretation or of a local figure each begins a new
 * version. Which days count for a case is 刑法第十二条 and 高检发释字〔2001〕5号, not decided here. Safe to share; each standard is written
 * once, when it is first asked for.
 *
 * <pre>{@code
 * Timeline theft = Theft.OFFENCE.timeline(Place.of(Optional.of("440300")));
 * LocalDate day = LocalDate.of(2023, 5, 1);
 * theft.find(day, day, day).isPresent(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Timeline {

    private final Offence offence;
    private final Place place;
    private final List<LocalDate> boundaries;
    /** The interpretation in force from each of them. */
    private final List<Optional<Interpretation>> interpretations;

    /** The days on which warnings may change, in order. */
    private final List<LocalDate> warned;

    private final Map<Integer, Version> written = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<Wording>> doubts = new ConcurrentHashMap<>();

    /**
     * A standard, and the interpretation that counts for it.
     *
     * @param standard the standard
     * @param interpretation the interpretation; empty on days without one
     * @since 0.1.0
     */
    public record Version(Standard standard, Optional<Interpretation> interpretation) {

        /**
         * Counts the facts of a case.
         *
         * @param facts what the case states
         * @return the facts over the standard's elements
         */
        public Counted count(CaseFacts facts) {
            return interpretation.isPresent()
                    ? interpretation.get().count(facts, standard)
                    : Counted.of(facts.stated().withoutInterpretation(standard.elements()));
        }
    }

    Timeline(Offence offence, Place place) {
        this.offence = offence;
        this.place = place;
        LocalDate first = offence.articles().get(0).document().inForce().from();
        Set<LocalDate> days = new TreeSet<>(List.of(first));
        for (Interpretation interpretation : offence.interpretations()) {
            InForce inForce = interpretation.document().inForce();
            addAfter(first, inForce.from(), days);
            if (inForce.until().isPresent()) {
                addAfter(first, inForce.until().get(), days);
            }
            for (LocalDate change : interpretation.changes()) {
                addAfter(first, change, days);
            }
        }
        if (offence.amounts().isPresent()) {
            for (LocalDate change : place.changes(offence.amounts().get())) {
                addAfter(first, change, days);
            }
        }
        this.boundaries = List.copyOf(days);
        this.interpretations = boundaries.stream().map(this::interpretation).toList();
        if (offence.amounts().isPresent()) {
            days.addAll(place.days(offence.amounts().get()));
        }
        this.warned = List.copyOf(days);
    }

    private static void addAfter(LocalDate first, LocalDate day, Set<LocalDate> days) {
        if (day.isAfter(first)) {
            days.add(day);
        }
    }

    /**
     * The version that follows from the article in force on one day with the interpretation in force on another.
     *
     * @param articleOn the day whose article counts
     * @param interpretationOn the day whose interpretation counts
     * @param act the day of the act, for documents that do not reach back
     * @return the version; empty when the law of that day knew no such offence. Where no interpretation was in force, one
     *     {@linkplain Standard#isInterpreted() without interpretation}
     */
    public Optional<Version> find(LocalDate articleOn, LocalDate interpretationOn, LocalDate act) {
        if (interpretationOn.isBefore(boundaries.get(0))) {
            return Optional.empty();
        }
        List<Article> articles = offence.articles();
        for (int a = 0; a < articles.size(); a++) {
            if (articles.get(a).document().isInForce(articleOn)) {
                return Optional.of(version(a, stretch(interpretationOn), stretch(act)));
            }
        }
        return Optional.empty();
    }

    /**
     * The days on which a version of the article, an interpretation, a further document or a local figure begins or ends.
     *
     * @return the days, each once, earliest first
     */
    public List<LocalDate> changes() {
        Set<LocalDate> days = new TreeSet<>(boundaries);
        for (Article article : offence.articles()) {
            InForce inForce = article.document().inForce();
            days.add(inForce.from());
            inForce.until().ifPresent(days::add);
        }
        return List.copyOf(days);
    }

    /**
     * What must be said of the figures on a day and of no later day: above all, that a document is only presumed to have been in force.
     *
     * @param day the day
     * @return the sentences
     */
    public List<Wording> warnings(LocalDate day) {
        if (offence.amounts().isEmpty()) {
            return List.of();
        }
        LocalDate first = lastChange(day);
        List<Wording> known = doubts.get(first);
        if (known == null) {
            List<Wording> warnings = new ArrayList<>(figureWarnings(first));
            warnings.removeAll(figureWarnings(Place.settledDay(days(stretch(first)))));
            known = List.copyOf(warnings);
            doubts.put(first, known);
        }
        return known;
    }

    /** The last day up to this one on which the warnings may have changed. */
    private LocalDate lastChange(LocalDate day) {
        int last = warned.size() - 1;
        while (last >= 0 && warned.get(last).isAfter(day)) {
            last--;
        }
        return last < 0 ? LocalDate.MIN : warned.get(last);
    }

    private List<Wording> figureWarnings(LocalDate day) {
        Optional<LocalFigures> figures = place.figures(offence.amounts().orElseThrow(), day);
        return figures.isEmpty() ? List.of() : figures.get().warnings();
    }

    /**
     * Every standard of the timeline, oldest first, for acts of their own days.
     *
     * @return the standards
     */
    public List<Standard> standards() {
        List<Standard> standards = new ArrayList<>();
        for (int a = 0; a < offence.articles().size(); a++) {
            InForce inForce = offence.articles().get(a).document().inForce();
            for (int stretch = 0; stretch < boundaries.size(); stretch++) {
                InForce days = days(stretch);
                if (days.overlaps(inForce) || days.from().isAfter(inForce.from())) {
                    standards.add(version(a, stretch, stretch).standard());
                }
            }
        }
        return List.copyOf(standards);
    }

    /** The version of one article on one stretch of days. Several threads may write it at once; they write the same. */
    private Version version(int article, int stretch, int act) {
        Optional<Interpretation> interpretation = interpretations.get(stretch);
        boolean dependsOnAct =
                interpretation.isPresent() && interpretation.get().dependsOnAct();
        int key = (article * boundaries.size() + stretch) * boundaries.size() + (dependsOnAct ? act : stretch);
        Version known = written.get(key);
        if (known == null) {
            LocalDate acted = Place.settledDay(days(dependsOnAct ? act : stretch));
            known = new Version(
                    standard(offence.articles().get(article), days(stretch), acted, interpretation), interpretation);
            written.put(key, known);
        }
        return known;
    }

    private Standard standard(Article article, InForce days, LocalDate act, Optional<Interpretation> interpretation) {
        return interpretation.isPresent()
                ? interpretation.get().standard(new Setting(offence, article, days, act, place))
                : Standard.uninterpreted(offence.name(), article, offence.elements(), days);
    }

    private Optional<Interpretation> interpretation(LocalDate day) {
        for (Interpretation interpretation : offence.interpretations()) {
            if (interpretation.document().isInForce(day)) {
                return Optional.of(interpretation);
            }
        }
        return Optional.empty();
    }

    /** Which stretch a day lies in, the first also for days before it. */
    private int stretch(LocalDate day) {
        int stretch = 0;
        while (stretch + 1 < boundaries.size() && !boundaries.get(stretch + 1).isAfter(day)) {
            stretch++;
        }
        return stretch;
    }

    /** The days from one boundary to the next, on which nothing but the article changes. */
    private InForce days(int stretch) {
        LocalDate from = boundaries.get(stretch);
        return stretch + 1 < boundaries.size()
                ? InForce.between(from, boundaries.get(stretch + 1))
                : InForce.from(from);
    }

    @Override
    public String toString() {
        return place.division().isEmpty()
                ? offence.id()
                : offence.id() + " " + place.division().get();
    }
}
