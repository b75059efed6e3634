package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.InputFault;
import io.github.menkan.json.ReadCase;
import io.github.menkan.json.Shape;
import io.github.menkan.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reports as HTML: the page of a single case on standard output, or a page for each case in a directory. */
final class HtmlAnswers implements Answers {

    private final Surroundings surroundings;
    private final Language language;
    private final Optional<Path> directory;
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
            count++;
            String html = Report.of(read.facts().assess()).html(language);
            if (directory.isPresent()) {
                write(directory.get(), html);
            } else if (page.isPresent()) {
                page = Optional.empty();
                throw new UsageException("html must be one case, or name a directory with --output, was more than one");
            } else {
                page = Optional.of(html);
            }
        }
    }

    private void write(Path target, String html) {
        Path to = target.resolve(String.format(Locale.ROOT, "case-%06d.html", count));
        try {
            Files.createDirectories(target);
            Files.writeString(to, html);
        } catch (IOException broken) {
            throw new UsageException(to + " could not be written: " + broken.getMessage());
        }
    }

    @Override
    public void close() {
        page.ifPresent(surroundings.out()::print);
    }
}
