package app

import io.github.menkan.Yuan
import io.github.menkan.assess.CaseBuilder
import io.github.menkan.theft.Theft

fun misuse() = CaseBuilder.of(Theft.OFFENCE).committedOn(null)

fun misuse(amount: String?) = Yuan.of(amount)
