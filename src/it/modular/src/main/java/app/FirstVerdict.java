package app;

import io.github.menkan.Assessment;
import io.github.menkan.information.Category;
import io.github.menkan.personalinformation.PersonalInformationCase;
import java.time.LocalDate;

final class FirstVerdict {

    private FirstVerdict() {}

    public static void main(String[] arguments) {
        Main.expect("情节严重", assessment().term());
    }

    static Assessment assessment() {
        return PersonalInformationCase.builder()
                .committedOn(LocalDate.of(2023, 5, 1))
                .judgedOn(LocalDate.of(2024, 1, 10))
                .disclosed(Category.PROPERTY, 30)
                .obtained(Category.TRANSACTION, 250)
                .build()
                .assess();
    }
}
