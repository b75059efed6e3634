package io.github.menkan.cli;

import io.github.menkan.Assessment;
import io.github.menkan.Language;
import io.github.menkan.charges.Concurrence;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.ReadCase;
import io.github.menkan.json.Shape;
import io.github.menkan.report.Index;
import io.github.menkan.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports as HTML: the page of a single case on standard output, or a page for each case in a directory, with {@code index.html} where there
 * are several.
 */
final class HtmlAnswers implements Answers {

    /** The most characters of a case's name in the name of its file. */
    private static final int LONGEST = 60;

    private final Surroundings surroundings;
    private final Language language;
    private final Optional<Path> directory;
    private final List<Index.Entry> index = new ArrayList<>();
    private Optional<String> page = Optional.empty();
    private String file = "";
    private int count;

    HtmlAnswers(Surroundings surroundings, Language language, Optional<Path> directory) {
        this.surroundings = surroundings;
        this.language = language;
        this.directory = directory;
    }

    @Override
    public void begin(String name, Shape shape) {
        file = name;
    }

    @Override
    public void add(CaseEntry entry) {
        if (entry instanceof InputFault fault) {
            TextAnswers.complain(surroundings, language, file, fault);
        } else if (entry instanceof ReadCase read) {
            add(read, read.facts().assess(), List.of());
        }
    }

    @Override
    public void addEvent(List<ReadCase> charges) {
        Concurrence concurrence = Concurrence.of(
                charges.stream().map(charge -> charge.facts().assess()).toList(), surroundings.offences());
        List<String> sentences = concurrence.toText(language).lines().toList();
        charges.forEach(charge -> add(charge, charge.facts().assess(), charges.size() == 1 ? List.of() : sentences));
    }

    @Override
    public void addUncompared(ReadCase charge) {
        add(charge, charge.facts().assess(), List.of(Concurrence.notCompared().in(language)));
    }

    private void add(ReadCase read, Assessment assessment, List<String> concurrence) {
        count++;
        Report report = Report.of(assessment)
                .stating(StatedFacts.of(read, surroundings, language))
                .beside(concurrence);
        String html = read.id().map(report::named).orElse(report).html(language);
        if (directory.isPresent()) {
            String name = name(read);
            write(directory.get(), name, html);
            index.add(Index.Entry.of(name, read.id().orElse(name), assessment));
        } else if (page.isPresent()) {
            page = Optional.empty();
            throw new UsageException("html must be one case, or name a directory with --output, was more than one");
        } else {
            page = Optional.of(html);
        }
    }

    /** The number of the case, which no other has, and of its name the letters and digits. */
    private String name(ReadCase read) {
        String id = read.id().orElse("").replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String shown = id.substring(0, id.offsetByCodePoints(0, Math.min(LONGEST, id.codePointCount(0, id.length()))));
        return String.format(Locale.ROOT, "case-%06d%s.html", count, shown.isEmpty() ? "" : "-" + shown);
    }

    private static void write(Path target, String name, String html) {
        Path to = target.resolve(name);
        try {
            Files.createDirectories(target);
            Files.writeString(to, html);
        } catch (IOException broken) {
            throw new UsageException("{0} could not be written: {1}", to, broken.getMessage());
        }
    }

    @Override
    public void close() {
        page.ifPresent(surroundings.out()::print);
        if (directory.isPresent() && count > 1) {
            write(directory.get(), "index.html", new Index(index).html(language));
        }
    }
}
