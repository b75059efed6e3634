def errors = new File(basedir, "build.log").readLines("UTF-8").findAll { it =~ /Misuse\.kt:\d+:\d+ / }.unique()
assert errors.size() == 2
assert errors[0].contains("Null cannot be a value of a non-null type 'LocalDate'")
assert errors[1].contains("actual type is 'String?', but 'String' was expected")
