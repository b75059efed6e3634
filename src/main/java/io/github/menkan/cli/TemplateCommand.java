package io.github.menkan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.menkan.Language;
import io.github.menkan.Wording;
import io.github.menkan.offence.Offence;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code menkan template}. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        versionProvider = MenkanCommand.Version.class,
        description = {
            "Prints what a case of an offence may state: every property with its meaning, unit and source.",
            "As CSV it is a table to be filled in: the headers, then rows that explain them and that assess passes over."
        })
final class TemplateCommand implements Callable<Integer> {

    /** How the template is written. */
    enum Format {
        CSV,
        JSON
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "OFFENCE", description = "such as theft or 盗窃罪")
    private String offence = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv (default) or json")
    private Format format = Format.CSV;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "zh (default) or en")
    private String lang = "zh";

    @Option(names = "--bom", description = "csv: a byte order mark in front, by which spreadsheets know UTF-8")
    private boolean bom;

    TemplateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Language language = Languages.parse(lang);
        Offence charge = StandardChoice.offence(surroundings.offences(), offence);
        List<PropertyList.Property> list =
                PropertyList.of(charge, surroundings, language).list();
        surroundings.out().print(format == Format.CSV ? csv(list, language) : json(charge, list, language));
        return MenkanCommand.ok();
    }

    private String csv(List<PropertyList.Property> list, Language language) {
        StringBuilder table = new StringBuilder(bom ? "\uFEFF" : "");
        table.append(row(list, PropertyList.Property::header));
        for (ExplainingRow row : ExplainingRow.values()) {
            table.append(row(list, one -> one.equals(list.get(0)) ? row.first(language) : row.cell(one)));
        }
        return table.toString();
    }

    private static String row(List<PropertyList.Property> list, Function<PropertyList.Property, String> cell) {
        return list.stream().map(cell).map(TemplateCommand::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",;\r\n\t]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String json(Offence offence, List<PropertyList.Property> list, Language language)
            throws JsonProcessingException {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("offence", offence.id())
                .put("name", offence.name().name().in(language))
                .put("article", offence.name().article())
                .put("note", Wording.of("不写的数量为零，不写的情形为否；不明必须写明（null）").in(language));
        ArrayNode properties = root.putArray("properties");
        for (PropertyList.Property one : list) {
            ObjectNode property = properties
                    .addObject()
                    .put("path", one.path())
                    .put("header", one.header())
                    .put("meaning", one.meaning())
                    .put("value", one.value());
            if (!one.unit().isEmpty()) {
                property.put("unit", one.unit());
            }
            property.put("source", one.source());
        }
        return JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(root)
                        .replace("\r\n", "\n")
                + "\n";
    }
}
