package app;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import io.github.menkan.Language;
import io.github.menkan.Wording;
import io.github.menkan.charges.Offences;
import io.github.menkan.json.InputFault;
import io.github.menkan.offence.Field;
import io.github.menkan.offence.Offence;
import java.util.Optional;

/** The pages in one language: no script, every input with its label, faults beside what they are about. */
record FormPage(Language language) {

    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; margin: 0 1rem; }
            main.form { display: grid; grid-template-columns: minmax(20rem, 1fr) 2fr; gap: 1rem; }
            fieldset { margin: 0 0 1rem; border: 1px solid #999; }
            label { display: block; margin-top: .4rem; }
            input, select { font: inherit; width: 100%; box-sizing: border-box; }
            iframe { width: 100%; height: 90vh; border: 1px solid #999; position: sticky; top: 0; }
            [role=alert], [aria-invalid=true] { border: 2px solid #b00020; padding: .3rem; }
            @media (max-width: 60rem) { main.form { grid-template-columns: 1fr; } }
            """;

    static FormPage in(String language) {
        return new FormPage(language.equals("en") ? Language.ENGLISH : Language.CHINESE);
    }

    /** The list of offences. */
    String offences() {
        StringBuilder list = new StringBuilder("<ul>\n");
        for (Offence offence : Offences.builtIn().list()) {
            list.append("<li><a href=\"").append(link("/form/" + offence.id())).append("\">");
            list.append(name(offence))
                    .append("</a> ")
                    .append(htmlEscape(offence.name().article()));
            list.append("</li>\n");
        }
        return page(say("门槛", "Menkan"), "/", "<main>" + list + "</ul></main>");
    }

    /** A form with what was entered, and with its report or what is wrong with it. */
    String form(FilledForm filled, Optional<InputFault> fault, Optional<String> report) {
        String path = "/form/" + filled.offence().id();
        StringBuilder body =
                new StringBuilder("<main class=\"form\"><form method=\"post\" action=\"" + link(path) + "\">\n");
        body.append("<p>")
                .append(say(
                        "不写的数量为零，不写的情形为否；不明写“不明”，区间写10-20。",
                        "Nothing entered is none or no; write unknown for what is not known, 10-20 for a range."))
                .append("</p>\n");
        fault.ifPresent(one -> body.append("<p role=\"alert\">")
                .append(htmlEscape(one.path() + " " + one.message(language)))
                .append("</p>\n"));
        for (Form.Group group : Form.of(filled.offence()).groups()) {
            body.append("<fieldset><legend>").append(say(group.title())).append("</legend>\n");
            group.inputs().forEach(input -> body.append(input(input, filled.value(input), fault)));
            body.append("</fieldset>\n");
        }
        body.append("<button>").append(say("分析", "Assess")).append("</button></form>\n");
        report.ifPresent(html -> body.append("<iframe sandbox title=\"")
                .append(say("报告", "Report"))
                .append("\" srcdoc=\"")
                .append(htmlEscape(html))
                .append("\"></iframe>"));
        return page(name(filled.offence()), path, body + "</main>");
    }

    private String input(Form.Input input, String value, Optional<InputFault> fault) {
        String id = htmlEscape(input.path());
        String names = " id=\"" + id + "\" name=\"" + id + "\""
                + (fault.filter(one -> one.path().equals(input.path())).isPresent() ? " aria-invalid=\"true\"" : "");
        String label = "<label for=\"" + id + "\">" + say(input.label()) + "</label>";
        if (input.words().isEmpty()) {
            String type = input.kind() == Field.Kind.DATE ? "date" : "text";
            return label + "<input type=\"" + type + "\"" + names + " value=\"" + htmlEscape(value) + "\">\n";
        }
        StringBuilder select = new StringBuilder(label + "<select" + names + "><option></option>");
        input.words()
                .forEach((word, shown) -> select.append(
                                "<option value=\"" + word + "\"" + (word.equals(value) ? " selected>" : ">"))
                        .append(say(shown))
                        .append("</option>"));
        return select + "</select>\n";
    }

    private String page(String title, String path, String body) {
        String other = language == Language.CHINESE ? "en" : "zh";
        return "<!DOCTYPE html>\n<html lang=\"" + say("zh-CN", "en") + "\"><head><meta charset=\"utf-8\"><title>"
                + title
                + "</title>\n<style>\n" + STYLE + "</style></head><body>\n<nav><a href=\"" + link("/") + "\">"
                + say("各罪", "Offences") + "</a> · <a href=\"" + path + "?lang=" + other + "\" lang=\"" + other + "\">"
                + say("English", "中文") + "</a></nav>\n<h1>" + title + "</h1>\n" + body + "\n</body></html>\n";
    }

    private String name(Offence offence) {
        return say(offence.name().name());
    }

    private String link(String path) {
        return path + "?lang=" + say("zh", "en");
    }

    private String say(String chinese, String english) {
        return say(Wording.given(chinese, english));
    }

    private String say(Wording wording) {
        return htmlEscape(wording.in(language));
    }
}
