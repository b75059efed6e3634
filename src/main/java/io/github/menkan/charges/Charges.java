package io.github.menkan.charges;

import io.github.menkan.fraud.Fraud;
import io.github.menkan.fraud.FraudCase;
import io.github.menkan.network.ComputerData;
import io.github.menkan.network.ComputerSabotage;
import io.github.menkan.network.ComputerTools;
import io.github.menkan.network.NetworkAid;
import io.github.menkan.network.NetworkDuty;
import io.github.menkan.network.NetworkMisuse;
import io.github.menkan.personalinformation.PersonalInformation;
import io.github.menkan.personalinformation.PersonalInformationCase;
import io.github.menkan.theft.Theft;
import io.github.menkan.theft.TheftCase;
import java.util.List;
import java.util.Optional;

/**
 * The offences that Menkan knows.
 *
 * <pre>{@code
 * Charges.find("theft").isPresent(); // true
 * Charges.find("murder").isPresent(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Charges {

    private static final List<Charge> ALL = List.of(
            new Charge(
                    PersonalInformation.OFFENCE,
                    PersonalInformationCase::builder,
                    region -> PersonalInformationCase.statute()),
            new Charge(Theft.OFFENCE, TheftCase::builder, TheftCase::statute),
            new Charge(Fraud.OFFENCE, FraudCase::builder, FraudCase::statute),
            new Charge(NetworkDuty.OFFENCE, NetworkDuty::builder, region -> NetworkDuty.statute()),
            new Charge(ComputerData.OFFENCE, ComputerData::builder, region -> ComputerData.statute()),
            new Charge(ComputerTools.OFFENCE, ComputerTools::builder, region -> ComputerTools.statute()),
            new Charge(ComputerSabotage.OFFENCE, ComputerSabotage::builder, region -> ComputerSabotage.statute()),
            new Charge(NetworkMisuse.OFFENCE, NetworkMisuse::builder, region -> NetworkMisuse.statute()),
            new Charge(NetworkAid.OFFENCE, NetworkAid::builder, region -> NetworkAid.statute()));

    private Charges() {}

    /**
     * All of them.
     *
     * @return the charges, in the order of the README's table
     */
    public static List<Charge> all() {
        return ALL;
    }

    /**
     * The charge of an offence.
     *
     * @param id the offence's name in case files, such as {@code theft}
     * @return the charge, empty when there is none
     */
    public static Optional<Charge> find(String id) {
        return ALL.stream().filter(charge -> charge.offence().id().equals(id)).findFirst();
    }
}
