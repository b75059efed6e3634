package app

import io.github.menkan.Assessment
import io.github.menkan.Finding
import io.github.menkan.OffenceName
import io.github.menkan.Quantity
import io.github.menkan.Tier
import io.github.menkan.Yuan
import io.github.menkan.assess.CaseBuilder
import io.github.menkan.information.Category
import io.github.menkan.personalinformation.InformationEntry
import io.github.menkan.personalinformation.PersonalInformation
import java.time.LocalDate

fun assess(): Assessment =
    CaseBuilder.of(PersonalInformation.OFFENCE)
        .committedOn(LocalDate.of(2023, 5, 1))
        .judgedOn(LocalDate.of(2024, 1, 10))
        .add(PersonalInformation.INFORMATION, InformationEntry.disclosed(Category.PROPERTY, 30))
        .add(PersonalInformation.INFORMATION, InformationEntry.obtained(Category.TRANSACTION, 250))
        .with(PersonalInformation.ILLEGAL_INCOME, Yuan.of("3200.00"))
        .with(PersonalInformation.KNEW_OF_CRIMINAL_USE, Quantity.exactly(0))
        .build()
        .assess()

fun main() {
    val assessment = assess()
    // these types have no "?" and no "!": the annotations of the library say that nothing here is null
    val grounds: List<Finding> = assessment.grounds()
    val term: String = assessment.term()
    val offence: OffenceName = assessment.offence()
    val word =
        when (assessment.tier()) {
            Tier.NONE -> "none"
            Tier.FIRST -> "first"
            Tier.SECOND -> "second"
            Tier.THIRD -> "third"
        }
    check(word == "first") { "tier was $word" }
    check(term == "情节严重") { "term was $term" }
    check(offence.id == "personal-information") { "offence was $offence" }
    check(grounds.first().attainment().toString() == "11/10") { "grounds were $grounds" }
}
