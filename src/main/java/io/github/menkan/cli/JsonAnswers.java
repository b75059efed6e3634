package io.github.menkan.cli;

import io.github.menkan.Language;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.ReadCase;
import io.github.menkan.json.Shape;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Answers as JSON: an array for an array, else an object a line. Of several files always an object a line, with the file's name. */
final class JsonAnswers implements Answers {

    private final PrintStream out;
    private final AssessmentWriter writer;
    private final boolean isOneFile;
    private String file = "";
    private boolean isArray;
    private boolean isFirst = true;

    JsonAnswers(PrintStream out, Language language, boolean isOneFile) {
        this.out = out;
        this.writer = AssessmentWriter.in(language);
        this.isOneFile = isOneFile;
    }

    @Override
    public void begin(String name, Shape shape) {
        file = name;
        isArray = isOneFile && shape == Shape.ARRAY;
        out.print(isArray ? "[" : "");
    }

    @Override
    public void add(CaseEntry entry) {
        print(isOneFile ? writer.write(entry) : writer.write(entry, file));
    }

    @Override
    public void addEvent(List<ReadCase> charges) {
        (isOneFile ? writer.writeEvent(charges) : writer.writeEvent(charges, file)).forEach(this::print);
    }

    @Override
    public void addUncompared(ReadCase charge) {
        print(writer.writeUncompared(charge, isOneFile ? Optional.empty() : Optional.of(file)));
    }

    private void print(String answer) {
        if (isArray) {
            out.print((isFirst ? "\n" : ",\n") + answer);
        } else {
            out.print(answer + "\n");
        }
        isFirst = false;
    }

    @Override
    public void end() {
        out.print(isArray ? "\n]\n" : "");
    }
}
