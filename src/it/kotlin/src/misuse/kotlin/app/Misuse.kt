package app

import io.github.menkan.Yuan
import io.github.menkan.personalinformation.PersonalInformationCase

fun misuse() = PersonalInformationCase.builder().illegalIncome(null)

fun misuse(amount: String?) = Yuan.of(amount)
