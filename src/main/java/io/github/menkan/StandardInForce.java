package io.github.menkan;

import java.util.List;
import java.util.Objects;

/**
 * The standard that an assessment rests on.
 *
 * <pre>{@code
 * StandardInForce used = assessment.standard();
 * used.number(); // "法释〔2017〕10号"
 * String whyThisOne = used.why().chinese();
 * }</pre>
 *
 * @param number the document number, such as 法释〔2017〕10号
 * @param law the version of the statute it was applied with
 * @param documents every document that the standard rests on, with title, local figures included
 * @param why why this standard applies to the case
 * @param hash a fingerprint of the standard, 64 hexadecimal digits, that changes when any ground changes
 * @since 0.1.0
 */
public record StandardInForce(String number, String law, List<String> documents, Wording why, String hash) {

    /** Copies the list. */
    public StandardInForce {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(law, "law");
        documents = List.copyOf(Objects.requireNonNull(documents, "documents"));
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(hash, "hash");
    }
}
