package io.github.menkan.assess;

import io.github.menkan.Penalty;
import io.github.menkan.Tier;
import io.github.menkan.Wording;
import io.github.menkan.norm.Facts;
import io.github.menkan.norm.Standard;
import io.github.menkan.offence.CaseFacts;
import io.github.menkan.offence.Counted;
import io.github.menkan.offence.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions that come into question for an act and a judgment, in the order of preference, each with the facts as it counts them.
 * 刑法第十二条: the law of the day of the act, or that of the day of judgment. 高检发释字〔2001〕5号第二条、第三条: the interpretation of the day
 * of the act if there was one, or a later one; the later one if there was none.
 *
 * @param list the versions; empty when the act was no offence when it was committed
 */
record Versions(List<Version> list) {

    /** A version, the facts as it counts them, and why it comes into question. */
    record Version(Timeline.Version law, Counted counted, Wording reason) {

        Standard standard() {
            return law.standard();
        }
    }

    private static final Wording SAME = Wording.of("行为时与裁判时标准相同");
    private static final Wording OLD = Wording.of("行为时有效，从旧（刑法第十二条；高检发释字〔2001〕5号第三条）");
    private static final Wording FILLS_GAP = Wording.of("行为时无相关司法解释，适用其后的解释（高检发释字〔2001〕5号第二条）");
    private static final Wording NONE_YET = Wording.of("行为时与裁判时均无相关司法解释，情节须由人判断");
    private static final Wording LATER = Wording.of("裁判时的版本");

    Versions {
        list = List.copyOf(list);
    }

    static Versions of(CaseFacts facts) {
        Timeline timeline = facts.offence().timeline(facts.place());
        LocalDate act = facts.committed().to();
        LocalDate judged = facts.judged();
        Optional<Timeline.Version> then = timeline.find(act, act, act);
        List<Version> versions = new ArrayList<>();
        if (then.isEmpty()) {
            return new Versions(versions);
        }
        Optional<Timeline.Version> reread = timeline.find(act, judged, act);
        Optional<Timeline.Version> now = timeline.find(judged, judged, act);
        if (then.get().standard().isInterpreted()) {
            boolean same =
                    now.isPresent() && now.get().standard().equals(then.get().standard());
            add(versions, then.get(), facts, same ? SAME : OLD);
            if (reread.isPresent()) {
                add(versions, reread.get(), facts, LATER);
            }
        } else {
            Timeline.Version version = reread.orElse(then.get());
            add(versions, version, facts, version.standard().isInterpreted() ? FILLS_GAP : NONE_YET);
        }
        if (now.isPresent() && now.get().standard().isInterpreted()) {
            add(versions, now.get(), facts, LATER);
        }
        return new Versions(versions);
    }

    private static void add(List<Version> versions, Timeline.Version version, CaseFacts facts, Wording reason) {
        for (Version before : versions) {
            if (before.standard().equals(version.standard())) {
                return;
            }
        }
        versions.add(new Version(version, version.count(facts), reason));
    }

    /** The same versions with what another case of the same days and place states. */
    Versions counting(CaseFacts facts) {
        List<Version> counting = new ArrayList<>(list.size());
        for (int v = 0; v < list.size(); v++) {
            Version version = list.get(v);
            counting.add(new Version(version.law(), version.law().count(facts), version.reason()));
        }
        return new Versions(counting);
    }

    /** The established tier under the most favourable version, without the explanation. */
    Tier tier() {
        if (list.size() == 1) {
            return established(list.get(0));
        }
        Tier mildest = Tier.NONE;
        Penalty penalty = Penalty.NONE;
        for (int v = 0; v < list.size(); v++) {
            Standard standard = list.get(v).standard();
            Tier tier = established(list.get(v));
            if (v == 0 || standard.penalty(tier).compareTo(penalty) < 0) {
                mildest = tier;
                penalty = standard.penalty(tier);
            }
        }
        return mildest;
    }

    private static Tier established(Version version) {
        List<Facts> readings = version.counted().readings();
        Tier tier = version.standard().tier(readings.get(0));
        for (int r = 1; r < readings.size(); r++) {
            tier = tier.min(version.standard().tier(readings.get(r)));
        }
        return tier;
    }
}
