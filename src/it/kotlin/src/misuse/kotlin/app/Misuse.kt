package app

import io.github.menkan.Yuan
import io.github.menkan.assess.CaseBuilder
import io.github.menkan.personalinformation.PersonalInformation

fun misuse() = CaseBuilder.of(PersonalInformation.OFFENCE).committedOn(null)

fun misuse(amount: String?) = Yuan.of(amount)
