package io.github.menkan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.counting.ColumnMapping;
import io.github.menkan.counting.ColumnProposal;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code menkan columns}. */
@Command(
        name = "columns",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = {
            "Proposes a mapping for menkan count from the headers of tables and the first values under them.",
            "A proposal says \"confirmed\": false and is refused by menkan count until a person has checked which class a column is and"
                    + " when two rows are the same item."
        })
final class ColumnsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "TABLE", description = "CSV, TSV, JSON Lines or .xlsx")
    private List<String> tables = new ArrayList<>();

    @Option(names = "--charset", paramLabel = "NAME", description = "encoding of tables without byte order mark")
    private Optional<String> charset = Optional.empty();

    ColumnsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Optional<Charset> encoding = charset.map(CountCommand::encoding);
        List<Path> files =
                tables.stream().map(table -> CountInput.seized(table).path()).toList();
        try {
            ColumnMapping proposed = ColumnProposal.of(files, encoding);
            surroundings.out().print(json(proposed) + "\n");
        } catch (UncheckedIOException unread) {
            Throwable cause = unread.getCause();
            throw new UsageException(String.valueOf(cause == null ? unread.getMessage() : cause.getMessage()));
        }
        return MenkanCommand.ok();
    }

    private static String json(ColumnMapping mapping) throws JsonProcessingException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode columns = root.putObject("columns");
        for (String header : mapping.headers()) {
            ObjectNode column =
                    columns.putObject(header).put("holds", mapping.kind(header).word());
            mapping.category(header).ifPresent(category -> column.set("category", CountCase.category(category)));
        }
        root.set("category", CountCase.category(mapping.otherwise()));
        ArrayNode keys = root.putArray("sameItem");
        for (List<String> key : mapping.sameItem()) {
            ArrayNode headers = keys.addArray();
            key.forEach(headers::add);
        }
        root.put("confirmed", false);
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(root)
                .replace("\r\n", "\n");
    }
}
