/**
 * Thresholds of Chinese criminal law: whether the quantities and circumstances of a case reach a statutory tier.
 *
 * <p>Start here, with five types: {@link io.github.menkan.charges.Offences} (which offences there are),
 * {@link io.github.menkan.assess.CaseBuilder} (states the facts), {@link io.github.menkan.Assessment} (the answer),
 * {@link io.github.menkan.Finding} (one clause and its sum), {@link io.github.menkan.report.Report} (the answer to be read).
 *
 * <ul>
 *   <li>{@code io.github.menkan}: what an application touches: the answer and its parts, quantities, tiers
 *   <li>{@code assess}: from facts to an answer; {@code report}: the answer as text and page; {@code charges}: several charges, coverage
 *   <li>{@code personalinformation}, {@code theft}, {@code fraud}, {@code network}, {@code card}, {@code concealment}, {@code extortion},
 *       {@code snatching}: the law, one file for each interpretation
 *   <li>{@code norm}, {@code offence}, {@code place}: for an offence of one's own: elements, inequalities, standards, local figures
 *   <li>{@code information}: the classes of personal information; {@code counting}: from seized tables to counts
 *   <li>{@code json}: cases in, answers out; {@code cli}: the command line; {@code bulk}: many exact cases at once
 * </ul>
 *
 * <p>The library needs the JDK alone. Jackson is needed by an application that reads or writes JSON (on the module path it says
 * {@code requires com.fasterxml.jackson.databind;}), picocli and the CSV format only by the command line, fastexcel-reader only where
 * workbooks are counted.
 */
module io.github.menkan {
    requires static org.jspecify;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.dataformat.csv;
    requires static info.picocli;
    requires static org.dhatim.fastexcel.reader;
    requires static tools.jackson.databind;

    exports io.github.menkan;
    exports io.github.menkan.assess;
    exports io.github.menkan.bulk;
    exports io.github.menkan.card;
    exports io.github.menkan.charges;
    exports io.github.menkan.concealment;
    exports io.github.menkan.counting;
    exports io.github.menkan.extortion;
    exports io.github.menkan.fraud;
    exports io.github.menkan.information;
    exports io.github.menkan.json;
    exports io.github.menkan.network;
    exports io.github.menkan.norm;
    exports io.github.menkan.offence;
    exports io.github.menkan.personalinformation;
    exports io.github.menkan.place;
    exports io.github.menkan.report;
    exports io.github.menkan.snatching;
    exports io.github.menkan.theft;

    // an application's own offences come to the command line through its entrance; picocli fills in the options by
    // reflection
    exports io.github.menkan.cli;

    opens io.github.menkan.cli to
            info.picocli;
}
