package app;

import io.github.menkan.Assessment;
import io.github.menkan.assess.CaseBuilder;
import io.github.menkan.information.Category;
import io.github.menkan.personalinformation.InformationEntry;
import io.github.menkan.personalinformation.PersonalInformation;
import java.time.LocalDate;

/** A program that assesses one case. */
final class FirstVerdict {

    private FirstVerdict() {}

    public static void main(String[] arguments) {
        Assessment assessment = CaseBuilder.of(PersonalInformation.OFFENCE)
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2024, 1, 10))
                .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 30))
                .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.TRANSACTION, 250))
                .build()
                .assess();
        System.out.println(assessment.tier() + " " + assessment.term() + " "
                + assessment.grounds().get(0).attainment());
    }
}
