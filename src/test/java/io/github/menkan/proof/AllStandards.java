package io.github.menkan.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.menkan.Tier;
import io.github.menkan.charges.Offences;
import io.github.menkan.norm.Ground;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.Offence;
import io.github.menkan.place.Division;
import io.github.menkan.place.Place;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every standard of every offence, at every place that the library knows by name, in every state of its timeline; those that
 * differ in nothing but days or documents once.
 */
final class AllStandards {

    /** A standard, and where it was met first. */
    record At(Standard standard, Optional<String> region) {

        @Override
        public String toString() {
            return standard.offence().id() + region.map(code -> " " + code).orElse("") + " " + standard.title() + " "
                    + standard.inForce();
        }
    }

    private static final List<At> DISTINCT = List.copyOf(distinct());

    private AllStandards() {}

    static List<At> distinct() {
        Map<List<Object>, At> found = new LinkedHashMap<>();
        for (Offence offence : Offences.builtIn().list()) {
            for (Optional<String> region : regions()) {
                for (Standard standard : offence.timeline(Place.of(region)).standards()) {
                    found.putIfAbsent(what(standard), new At(standard, region));
                }
                if (offence.amounts().isEmpty()) {
                    break;
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Computed once. */
    static List<At> all() {
        return DISTINCT;
    }

    static Tier tier(int level) {
        return List.of(Tier.values()).get(level);
    }

    /** The tiers of a standard, {@link Tier#NONE} first. */
    static List<Tier> tiers(Standard standard) {
        return List.of(Tier.values()).subList(0, standard.article().tiers().size() + 1);
    }

    /** The first day on which both the article and this state of its interpretation are in force. */
    static LocalDate firstDay(Standard standard) {
        LocalDate ofArticle = standard.article().document().inForce().from();
        LocalDate ofState = standard.inForce().from();
        return ofState.isAfter(ofArticle) ? ofState : ofArticle;
    }

    /** No place, then every province, every division of the table of names, and one county that no row names. */
    static List<Optional<String>> regions() {
        List<Optional<String>> regions = new ArrayList<>();
        regions.add(Optional.empty());
        Division.provinces().forEach(province -> regions.add(Optional.of(province.code())));
        try (InputStream table = Division.class.getResourceAsStream("divisions.csv")) {
            new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.matches("[0-9]+,.*"))
                    .map(line -> Optional.of(line.substring(0, line.indexOf(','))))
                    .forEach(regions::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        regions.add(Optional.of("340102"));
        return regions;
    }

    private static List<Object> what(Standard standard) {
        return List.of(
                standard.offence().id(),
                standard.article().tiers(),
                standard.grounds().stream().map(AllStandards::what).toList());
    }

    private static Object what(Ground ground) {
        return List.of(
                ground.tier(),
                ground.force(),
                ground.attempt(),
                ground.conditions(),
                ground.citation().toString());
    }
}
