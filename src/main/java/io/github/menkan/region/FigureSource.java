package io.github.menkan.region;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The document that a figure was taken from.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2023, 5, 1);
 * AmountStandard national = AmountStandards.findNational(AmountOffence.THEFT, day).orElseThrow();
 * FigureSource source = national.large().sources().get(0);
 * source.national(); // true
 * source.from(); // 2013-04-04
 * }</pre>
 *
 * @param place the places it is for, for example 广东省一类地区, or 全国
 * @param title the title; empty where the document was not identified
 * @param number the document number, for example 粤高法发〔2013〕16号; empty where it is not known
 * @param from the first day on which the figure is taken to be in force
 * @param until the first day on which it is no longer in force; empty while it is
 * @param national whether it is a document of the whole country
 * @since 0.1.0
 */
public record FigureSource(
        String place,
        Optional<String> title,
        Optional<String> number,
        LocalDate from,
        Optional<LocalDate> until,
        boolean national) {

    /** Checks that nothing is null. */
    public FigureSource {
        requireNonNull(place, "place");
        requireNonNull(title, "title");
        requireNonNull(number, "number");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureSource that
                && place.equals(that.place)
                && title.equals(that.title)
                && number.equals(that.number)
                && from.equals(that.from)
                && until.equals(that.until)
                && national == that.national;
    }

    /** Written out, as {@link #equals}, because sources are compared before the first verdict. */
    @Override
    public int hashCode() {
        return 31 * place.hashCode() + from.hashCode();
    }

    /**
     * The document as a text names it, in Chinese.
     *
     * @return title and number, or that the document was not identified
     */
    public String citation() {
        if (title.isEmpty()) {
            return place + "标准（文件未查得）";
        }
        return number.isEmpty() ? title.get() : title.get() + "（" + number.get() + "）";
    }
}
