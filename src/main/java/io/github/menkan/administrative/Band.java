package io.github.menkan.administrative;

import io.github.menkan.Language;
import io.github.menkan.Quantity;
import io.github.menkan.Wording;
import io.github.menkan.administrative.Fine.Joining;
import java.util.Optional;

/**
 * One range of an article: detention (拘留) and fine, and when it applies.
 *
 * @param when the condition, such as 情节较重的, or the persons; empty for the ordinary range
 * @param minDays the least detention in days, from 0, inclusive
 * @param maxDays the greatest detention in days, inclusive; 0 for none
 * @param fine the fine
 */
record Band(Optional<Wording> when, int minDays, int maxDays, Fine fine) {

    static Band of(int minDays, int maxDays, Fine fine) {
        return new Band(Optional.empty(), minDays, maxDays, fine);
    }

    static Band fine(Fine fine) {
        return of(0, 0, fine);
    }

    /** The same range under a condition. */
    Band when(String chinese, String english) {
        return new Band(Optional.of(Wording.given(chinese, english)), minDays, maxDays, fine);
    }

    /** The detention that cannot be avoided: none where a fine may take its place. */
    int unavoidableDays() {
        return fine.joining() == Joining.OR ? 0 : minDays;
    }

    String words(Language language, Quantity income) {
        String condition = when.map(words -> words.in(language) + (language == Language.CHINESE ? "，" : ", "))
                .orElse("");
        return condition + range(language, income);
    }

    String range(Language language, Quantity income) {
        String fined = fine.isNone() ? "" : fine.joining().in(language) + fine.words(language, income);
        if (maxDays == 0) {
            return fined;
        }
        if (language == Language.CHINESE) {
            return "处" + (minDays == 0 ? "" : minDays + "日以上") + maxDays + "日以下拘留" + fined;
        }
        return "detention of " + (minDays == 0 ? "up to " : minDays + " to ") + maxDays + " days" + fined;
    }
}
