package io.github.menkan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Language;
import io.github.menkan.json.AssessmentWriter;
import io.github.menkan.json.CaseEntry;
import io.github.menkan.json.ReadCase;
import io.github.menkan.json.Shape;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers as JSON: an array for an array, else an object a line. Of several files always an object a line, with the file's name. */
final class JsonAnswers implements Answers {

    private final PrintStream out;
    private final AssessmentWriter writer;
    private final boolean isOneFile;
    private final CarriedCells carried;
    private String file = "";
    private boolean isArray;
    private boolean isFirst = true;

    JsonAnswers(PrintStream out, Language language, boolean isOneFile, CarriedCells carried) {
        this.carried = carried;
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
        answer(List.of(entry)).run();
    }

    @Override
    public Runnable answer(List<CaseEntry> entries) {
        if (carried.headers().isEmpty()) {
            byte[] answers = writer.write(entries, isOneFile ? Optional.empty() : Optional.of(file), separator());
            return () -> print(answers);
        }
        String answers = entries.stream()
                .map(entry -> with(isOneFile ? writer.write(entry) : writer.write(entry, file), carried.take(entry)))
                .collect(Collectors.joining(separator()));
        return () -> print(answers.getBytes(UTF_8));
    }

    @Override
    public void addEvent(List<ReadCase> charges) {
        List<String> answers = isOneFile ? writer.writeEvent(charges) : writer.writeEvent(charges, file);
        for (int i = 0; i < charges.size(); i++) {
            print(answers.get(i), charges.get(i));
        }
    }

    @Override
    public void addUncompared(ReadCase charge) {
        print(writer.writeUncompared(charge, isOneFile ? Optional.empty() : Optional.of(file)), charge);
    }

    private void print(String answer, CaseEntry entry) {
        print(with(answer, carried.take(entry)).getBytes(UTF_8));
    }

    private void print(byte[] answers) {
        out.print(!isArray ? "" : isFirst ? "\n" : separator());
        out.write(answers, 0, answers.length);
        out.print(isArray ? "" : separator());
        isFirst = false;
    }

    private String separator() {
        return isArray ? ",\n" : "\n";
    }

    private String with(String answer, List<String> cells) {
        return cells.isEmpty() ? answer : answer.substring(0, answer.length() - 1) + carried(cells) + "}";
    }

    private String carried(List<String> cells) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            node.put(carried.headers().get(i), cells.get(i));
        }
        return ",\"carried\":" + node;
    }

    @Override
    public void end() {
        out.print(isArray ? "\n]\n" : "");
    }
}
