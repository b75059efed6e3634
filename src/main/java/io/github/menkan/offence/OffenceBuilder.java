package io.github.menkan.offence;

import io.github.menkan.OffenceName;
import io.github.menkan.StartingPoint;
import io.github.menkan.Tier;
import io.github.menkan.norm.Article;
import io.github.menkan.norm.Element;
import io.github.menkan.place.Amounts;
import io.github.menkan.place.LocalTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts an {@link Offence} together. Not safe for use by several threads.
 *
 * <pre>{@code
 * OffenceBuilder builder = Offence.named("extortion", "敲诈勒索罪", "刑法第二百七十四条").article(article).elements(income);
 * builder.build().id(); // "extortion"
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OffenceBuilder {

    final OffenceName name;
    final List<Article> articles = new ArrayList<>();
    final List<Element> elements = new ArrayList<>();
    final List<Entries<?>> entries = new ArrayList<>();
    final List<Interpretation> interpretations = new ArrayList<>();
    Optional<Amounts> amounts = Optional.empty();
    LocalTables tables = LocalTables.builtIn();
    final List<ConcurrenceRule> concurrence = new ArrayList<>();
    Optional<LocalDate> modelledFrom = Optional.empty();
    final Map<Tier, StartingPoint> startingPoints = new EnumMap<>(Tier.class);

    OffenceBuilder(OffenceName name) {
        this.name = name;
    }

    /**
     * Adds a version of its article.
     *
     * @param article the version, later than those before
     * @return this builder
     */
    public OffenceBuilder article(Article article) {
        articles.add(Objects.requireNonNull(article, "article"));
        return this;
    }

    /**
     * Adds elements that its cases state.
     *
     * @param stated the elements
     * @return this builder
     */
    public OffenceBuilder elements(Element... stated) {
        elements.addAll(List.of(stated));
        return this;
    }

    /**
     * Adds a list that its cases state.
     *
     * @param list the list
     * @return this builder
     */
    public OffenceBuilder entries(Entries<?> list) {
        entries.add(Objects.requireNonNull(list, "list"));
        return this;
    }

    /**
     * Adds an interpretation.
     *
     * @param interpretation the interpretation, later than those before
     * @return this builder
     */
    public OffenceBuilder interpretation(Interpretation interpretation) {
        interpretations.add(Objects.requireNonNull(interpretation, "interpretation"));
        return this;
    }

    /**
     * Says which amounts are fixed locally.
     *
     * @param local the amounts
     * @return this builder
     */
    public OffenceBuilder amounts(Amounts local) {
        amounts = Optional.of(local);
        return this;
    }

    /**
     * Gives local figures of the application's own, which come before those this library knows wherever the offence is read or shown.
     *
     * @param own the table
     * @return this builder
     */
    public OffenceBuilder figures(LocalTables own) {
        tables = LocalTables.builtIn().with(Objects.requireNonNull(own, "own"));
        return this;
    }

    /**
     * Says that the law before a day is not modelled: an earlier act is refused.
     *
     * @param day the first day that is modelled
     * @return this builder
     */
    public OffenceBuilder modelledFrom(LocalDate day) {
        modelledFrom = Optional.of(day);
        return this;
    }

    /**
     * Says where the sentencing guidance (法发〔2021〕21号) begins for a tier; for judgments from 2021-07-01.
     *
     * @param tier the tier
     * @param point the range
     * @return this builder
     */
    public OffenceBuilder startingPoint(Tier tier, StartingPoint point) {
        startingPoints.put(tier, Objects.requireNonNull(point, "point"));
        return this;
    }

    /**
     * Adds what the law says where the same facts carry another offence too.
     *
     * @param rule the rule, after those that are more particular
     * @return this builder
     */
    public OffenceBuilder concurrence(ConcurrenceRule rule) {
        concurrence.add(Objects.requireNonNull(rule, "rule"));
        return this;
    }

    /**
     * The offence.
     *
     * @return the offence
     * @throws IllegalArgumentException when it has no article, or two things that cases state have one name
     */
    public Offence build() {
        return new Offence(this);
    }
}
