package io.github.menkan.offence;

import io.github.menkan.AdministrativePenalty;
import io.github.menkan.OffenceName;
import io.github.menkan.StartingPoint;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Elements;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.LocalTables;
import io.github.menkan.place.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An offence (罪名) with everything that is peculiar to it, said once. Most are built and used as they are; one with facts that must not
 * contradict each other, with warnings of its own or with penalties below its threshold extends this class.
 *
 * <pre>{@code
 * Offence extortion = Offence.named("extortion", "敲诈勒索罪", "刑法第二百七十四条")
 *         .article(article)
 *         .elements(income, repaid)
 *         .build();
 * extortion.name().article(); // "刑法第二百七十四条"
 * }</pre>
 *
 * @since 0.1.0
 */
public class Offence {

    /** What is said of an act, or asked of a day, before the statute knew the offence. */
    public static final Wording NOT_YET = Wording.of("行为时刑法没有规定该罪（刑法第三条、第十二条），不构成该罪");

    /** As many timelines are kept as hold all places with rows of their own; cases may come from anywhere, and must not fill the memory. */
    private static final int KEPT = 1_000;

    /** The first day of 法发〔2021〕21号. */
    private static final LocalDate GUIDANCE = LocalDate.of(2021, 7, 1);

    private final OffenceName name;
    private final List<Article> articles;
    private final Elements elements;
    private final List<Entries<?>> entries;
    private final List<Interpretation> interpretations;
    private final Optional<Amounts> amounts;
    private final LocalTables tables;
    private final Optional<LocalDate> modelledFrom;
    private final List<ConcurrenceRule> concurrence;
    private final Map<Tier, StartingPoint> startingPoints;
    private final Map<Object, Timeline> timelines = new ConcurrentHashMap<>();

    /**
     * An offence.
     *
     * @param builder what it is
     * @throws IllegalArgumentException when it has no article, or two things that cases state have one name
     */
    protected Offence(OffenceBuilder builder) {
        this.name = builder.name;
        this.articles = List.copyOf(builder.articles);
        this.elements = Elements.of(builder.elements);
        this.entries = List.copyOf(builder.entries);
        this.interpretations = List.copyOf(builder.interpretations);
        this.amounts = builder.amounts;
        this.tables = builder.tables;
        this.modelledFrom = builder.modelledFrom;
        this.concurrence = List.copyOf(builder.concurrence);
        this.startingPoints = Map.copyOf(builder.startingPoints);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("articles must not be empty for " + name + ", was []");
        }
        for (Entries<?> list : entries) {
            if (elements.find(list.name()).isPresent()) {
                throw new IllegalArgumentException("names must differ, was twice " + list.name());
            }
        }
    }

    /**
     * Starts an offence.
     *
     * @param id the name in case files, lower case with hyphens, such as {@code personal-information}
     * @param name the statutory name, such as 侵犯公民个人信息罪
     * @param article the article, such as 刑法第二百五十三条之一
     * @return the builder
     */
    public static OffenceBuilder named(String id, String name, String article) {
        return new OffenceBuilder(new OffenceName(id, Wording.of(name), article));
    }

    /**
     * Its names.
     *
     * @return the names
     */
    public final OffenceName name() {
        return name;
    }

    /**
     * Its name in case files.
     *
     * @return such as {@code theft}
     */
    public final String id() {
        return name.id();
    }

    /**
     * The versions of its article.
     *
     * @return the versions, oldest first
     */
    public final List<Article> articles() {
        return articles;
    }

    /**
     * What its cases state.
     *
     * @return the elements
     */
    public final Elements elements() {
        return elements;
    }

    /**
     * The lists that its cases state.
     *
     * @return the lists
     */
    public final List<Entries<?>> entries() {
        return entries;
    }

    /**
     * Its interpretations.
     *
     * @return the interpretations, oldest first
     */
    public final List<Interpretation> interpretations() {
        return interpretations;
    }

    /**
     * The amounts that are fixed locally.
     *
     * @return the amounts; empty when no figure depends on the place
     */
    public final Optional<Amounts> amounts() {
        return amounts;
    }

    /**
     * The tables of its local figures.
     *
     * @return those this library knows, behind an application's own
     */
    public final LocalTables tables() {
        return tables;
    }

    /**
     * The day before which its law is not modelled, so that an earlier act is refused.
     *
     * @return the first day that is modelled; empty when the offence did not exist before its first article
     */
    public final Optional<LocalDate> modelledFrom() {
        return modelledFrom;
    }

    /**
     * What the law says where the same facts carry another offence too.
     *
     * @return the rules, the most particular first
     */
    public final List<ConcurrenceRule> concurrence() {
        return concurrence;
    }

    /**
     * Where the sentencing guidance begins for a tier.
     *
     * @param tier the tier
     * @param judged the day of judgment
     * @return the range; empty where the guidance has none, or was not yet in force on that day (2021-07-01)
     */
    public final Optional<StartingPoint> startingPoint(Tier tier, LocalDate judged) {
        return judged.isBefore(GUIDANCE) ? Optional.empty() : Optional.ofNullable(startingPoints.get(tier));
    }

    /**
     * Its standards at a place; the same object again for places with its own tables.
     *
     * @param place the place
     * @return the timeline
     */
    public final Timeline timeline(Place place) {
        if (amounts.isPresent() && !place.tables().equals(tables)) {
            return new Timeline(this, place);
        }
        Object key = amounts.isPresent() ? place.division() : Optional.empty();
        Timeline known = timelines.get(key);
        if (known == null) {
            known = new Timeline(this, place);
            if (timelines.size() < KEPT) {
                timelines.put(key, known);
            }
        }
        return known;
    }

    /**
     * Refuses facts that contradict each other.
     *
     * @param facts what a case states
     * @throws IllegalArgumentException when they do; the message begins with the name of a property
     */
    public void check(CaseFacts facts) {}

    /**
     * What must be said of a case under every version of the law.
     *
     * @param facts what the case states
     * @return the warnings; none unless an offence says otherwise
     */
    public List<Wording> warnings(CaseFacts facts) {
        return List.of();
    }

    /**
     * What remains punishable below the criminal threshold.
     *
     * @param facts what the case states
     * @return the penalties; none unless an offence says otherwise
     */
    public List<AdministrativePenalty> below(CaseFacts facts) {
        return List.of();
    }

    @Override
    public final String toString() {
        return id();
    }
}
