package io.github.menkan.assess;

import io.github.menkan.Assessment;
import io.github.menkan.Assumption;
import io.github.menkan.Tier;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case that every version of the law in question has counted. */
final class CountedCase extends StatedCase {

    private final Versions versions;
    /** Where one version counts the facts in one way, it and the counted facts: asking for the tier alone mostly waits for memory. */
    private final @Nullable Standard standard;

    private final @Nullable Facts counted;

    CountedCase(CaseFacts facts, List<Assumption> assumed) {
        super(facts, assumed);
        this.versions = Versions.of(facts);
        boolean one = versions.list().size() == 1
                && versions.list().get(0).counted().readings().size() == 1;
        this.standard = one ? versions.list().get(0).standard() : null;
        this.counted = one ? versions.list().get(0).counted().readings().get(0) : null;
    }

    @Override
    public Assessment assess() {
        return new Judgment(facts, versions, assumed);
    }

    @Override
    public Tier tier() {
        return standard != null && counted != null ? standard.tier(counted) : versions.tier();
    }
}
