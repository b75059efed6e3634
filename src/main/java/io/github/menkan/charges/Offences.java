package io.github.menkan.charges;

import io.github.menkan.card.CardFraud;
import io.github.menkan.card.CardInformation;
import io.github.menkan.card.CardManagement;
import io.github.menkan.concealment.Concealment;
import io.github.menkan.extortion.Extortion;
import io.github.menkan.fraud.Fraud;
import io.github.menkan.network.ComputerData;
import io.github.menkan.network.ComputerSabotage;
import io.github.menkan.network.ComputerTools;
import io.github.menkan.network.NetworkAid;
import io.github.menkan.network.NetworkDuty;
import io.github.menkan.network.NetworkMisuse;
import io.github.menkan.offence.Offence;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.snatching.Snatching;
import io.github.menkan.theft.Theft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The offences that case files may name: those of this library, and an application's own beside them.
 *
 * <pre>{@code
 * Offences.builtIn().find("theft").isPresent(); // true
 * Offences.builtIn().find("murder").isPresent(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Offences {

    private static final Offences BUILT_IN = new Offences(List.of(
            PersonalInformation.OFFENCE,
            Theft.OFFENCE,
            Fraud.OFFENCE,
            NetworkDuty.OFFENCE,
            ComputerData.OFFENCE,
            ComputerTools.OFFENCE,
            ComputerSabotage.OFFENCE,
            NetworkMisuse.OFFENCE,
            NetworkAid.OFFENCE,
            CardInformation.OFFENCE,
            CardManagement.OFFENCE,
            CardFraud.OFFENCE,
            Extortion.OFFENCE,
            Snatching.OFFENCE,
            Concealment.OFFENCE));

    private final List<Offence> list;

    private Offences(List<Offence> list) {
        this.list = List.copyOf(list);
    }

    /**
     * The offences of this library.
     *
     * @return always the same offences
     */
    public static Offences builtIn() {
        return BUILT_IN;
    }

    /**
     * These offences and an application's own.
     *
     * @param own the others
     * @return all of them
     * @throws IllegalArgumentException when two have one id
     */
    public Offences with(Offence... own) {
        List<Offence> all = new ArrayList<>(list);
        for (Offence one : Objects.requireNonNull(own, "own")) {
            if (find(one.id()).isPresent()) {
                throw new IllegalArgumentException("ids must differ, was twice " + one.id());
            }
            all.add(one);
        }
        return new Offences(all);
    }

    /**
     * All of them.
     *
     * @return the offences, in their order
     */
    public List<Offence> list() {
        return list;
    }

    /**
     * The names of all of them in case files.
     *
     * @return the ids, in the order of the offences
     */
    public List<String> ids() {
        return list.stream().map(Offence::id).toList();
    }

    /**
     * The offence of a name.
     *
     * @param id the name in case files, such as {@code theft}
     * @return the offence, empty when there is none
     */
    public Optional<Offence> find(String id) {
        Objects.requireNonNull(id, "id");
        return list.stream().filter(offence -> offence.id().equals(id)).findFirst();
    }
}
