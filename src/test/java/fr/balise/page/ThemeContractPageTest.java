package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;
import fr.balise.theme.Strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The theme contract that people read, compared with the view records: every variable of every template, its type,
/// what its `@param` line says, and an example from the shipped publication. `-Dgolden=write` writes it anew.
///
/// The examples are got as a theme gets them: by templates that print every name they may print.
class ThemeContractPageTest {

    private static final Path FILE = Path.of("src/site/markdown/theme-contract.md");
    private static final String MARK = "<!-- Below this line everything is generated. -->\n";
    private static final int LONGEST = 64;
    private static final List<String> COMMON = List.of("t", "site", "head");

    /// What changes with every style sheet or text, told by a value that might be.
    private static final Map<String, String> STEADY =
            Map.of("measures[].requests", "6", "measures[].elements", "210");

    @TempDir Path temp;

    /// A variable: what it is called from the top, and how it is described.
    private record Variable(String path, String type, String says) {}

    @Test
    void the_page_for_theme_makers_shows_every_variable() throws IOException {
        String text = Files.readString(FILE);
        int mark = text.indexOf(MARK);
        assertThat(mark).as("a line " + MARK.strip() + " in " + FILE).isPositive();
        String generated = generated();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, text.substring(0, mark) + MARK + generated);
        } else {
            assertThat(text.substring(mark + MARK.length()))
                    .as(FILE + ", which -Dgolden=write writes anew")
                    .isEqualTo(generated);
        }
    }

    private String generated() throws IOException {
        Map<String, Class<? extends Record>> pages = new TreeMap<>(PageTemplates.CONTRACT);
        Map<String, Map<String, String>> examples = examples(pages);
        StringBuilder text = new StringBuilder("\n## Every page\n\n");
        text.append("| Variable | Type | What it says | Example |\n| --- | --- | --- | --- |\n");
        Map<String, String> home = examples.getOrDefault("document", Map.of());
        for (Variable variable : variables(HomeView.class, true)) {
            row(variable, home, text);
        }
        pages.forEach((name, view) -> section(name, view, examples, text));
        text.append("\n## Print\n\nThese have no examples: their pages are laid out, not read.\n");
        new TreeMap<>(printContract()).forEach((name, view) -> section(name, view, examples, text));
        return text.toString();
    }

    private static void section(
            String name,
            Class<? extends Record> view,
            Map<String, Map<String, String>> examples,
            StringBuilder text) {
        text.append("\n## `").append(name).append("`\n\n").append(doc(view)).append("\n\n");
        text.append("| Variable | Type | What it says | Example |\n| --- | --- | --- | --- |\n");
        for (Variable variable : variables(view, false)) {
            row(variable, examples.getOrDefault(name, Map.of()), text);
        }
    }

    private static void row(Variable variable, Map<String, String> examples, StringBuilder text) {
        String example = examples.getOrDefault(variable.path(), "");
        text.append("| `").append(variable.path()).append("` | ").append(variable.type());
        text.append(" | ").append(variable.says().replace("|", "\\|")).append(" | ");
        text.append(example.isEmpty() ? "" : "`" + example.replace("|", "\\|") + "`");
        text.append(" |\n");
    }

    /// The values that templates print of the shipped publication, by template and path.
    private Map<String, Map<String, String>> examples(
            Map<String, Class<? extends Record>> contract) {
        SiteFixture site =
                SiteFixture.copyOf(Path.of(""), temp)
                        .change("content/publication.yaml", "theme: repere", "theme: contrat")
                        .write("themes/contrat/theme.yaml", "parent: repere\n");
        contract.forEach(
                (name, view) -> {
                    StringBuilder template = new StringBuilder("⟦⟧" + name + "⟦/⟧");
                    print(view, "", new ArrayDeque<>(), template);
                    site.write("themes/contrat/templates/" + name + ".mustache", template + "\n");
                });
        site.build();
        Map<String, Map<String, String>> examples = new HashMap<>();
        Pattern value = Pattern.compile("⟦([^⟧/]*)⟧(.*?)⟦/⟧", Pattern.DOTALL);
        for (String file : Folders.files(site.site())) {
            if (file.endsWith(".html")) {
                List<MatchResult> found = value.matcher(site.text(file)).results().toList();
                Map<String, String> own =
                        examples.computeIfAbsent(found.getFirst().group(2), _ -> new HashMap<>());
                found.forEach(
                        one -> {
                            if (!one.group(2).isBlank()) {
                                own.putIfAbsent(one.group(1), example(one.group(1), one.group(2)));
                            }
                        });
            }
        }
        return examples;
    }

    private static String example(String path, String value) {
        String line =
                value.strip()
                        .replaceAll("\\s+", " ")
                        .replace('`', '\'')
                        .replaceAll("-[0-9a-f]{8,}\\.", "-1a2b3c4d.")
                        .replaceAll("\\d+[\u00A0 ](Ko|KB)", "47\u00A0Ko");
        String steady = STEADY.getOrDefault(path, line);
        return steady.length() <= LONGEST
                ? steady
                : steady.substring(0, steady.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /// A template that prints everything of a view, each value between marks that name it.
    private static void print(
            Class<?> view, String prefix, Deque<Class<?>> around, StringBuilder template) {
        around.push(view);
        for (RecordComponent component : view.getRecordComponents()) {
            String name = component.getName();
            String path = prefix + name;
            Type type = component.getGenericType();
            Type inside = inside(type);
            boolean many = isMany(type);
            String mark = "⟦" + path + (many ? "[]" : "") + "⟧";
            if (inside instanceof Class<?> nested && nested.isRecord() && nested != Strings.class) {
                if (!around.contains(nested)) {
                    template.append("{{#").append(name).append("}}");
                    print(nested, path + (many ? "[]." : "."), around, template);
                    template.append("{{/").append(name).append("}}");
                }
            } else if (many) {
                template.append("{{#" + name + "}}⟦" + path + "⟧{{{.}}}⟦/⟧{{/" + name + "}}");
            } else if (inside != Strings.class) {
                template.append(mark).append("{{{").append(name).append("}}}⟦/⟧");
            }
        }
        around.pop();
    }

    private static List<Variable> variables(Class<?> view, boolean common) {
        List<Variable> variables = new ArrayList<>();
        boolean hasCommon = view.getPackage().equals(ThemeContractPageTest.class.getPackage());
        collect(view, "", new ArrayDeque<>(), variables);
        return variables.stream()
                .filter(
                        one ->
                                !hasCommon
                                        || COMMON.contains(one.path().replaceFirst("\\..*", ""))
                                                == common)
                .toList();
    }

    private static void collect(
            Class<?> view, String prefix, Deque<Class<?>> around, List<Variable> variables) {
        around.push(view);
        Map<String, String> params = params(view);
        for (RecordComponent component : view.getRecordComponents()) {
            Type type = component.getGenericType();
            String path = prefix + component.getName();
            variables.add(
                    new Variable(
                            path,
                            type(type),
                            Optional.ofNullable(params.get(component.getName())).orElse("")));
            if (inside(type) instanceof Class<?> nested
                    && nested.isRecord()
                    && nested != Strings.class
                    && !around.contains(nested)) {
                collect(nested, path + (isMany(type) ? "[]." : "."), around, variables);
            }
        }
        around.pop();
    }

    private static Type inside(Type type) {
        return type instanceof ParameterizedType generic
                ? inside(generic.getActualTypeArguments()[0])
                : type;
    }

    private static boolean isMany(Type type) {
        return type instanceof ParameterizedType generic
                && (generic.getRawType() == List.class
                        || isMany(generic.getActualTypeArguments()[0]));
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            String inner = type(generic.getActualTypeArguments()[0]);
            return (generic.getRawType() == List.class ? "list of " : "optional ") + inner;
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "String" -> "text";
            case "int", "long", "Integer", "Long" -> "number";
            case "boolean", "Boolean" -> "flag";
            case "Strings" -> "texts";
            default -> "group";
        };
    }

    /// What the `@param` lines of a record say.
    private static Map<String, String> params(Class<?> view) {
        Map<String, String> params = new LinkedHashMap<>();
        for (String part : comment(view).split("@param ", -1)) {
            int space = part.indexOf(' ');
            if (space > 0) {
                params.put(part.substring(0, space), part.substring(space + 1).strip());
            }
        }
        return params;
    }

    /// What a record is, from its comment.
    private static String doc(Class<?> view) {
        return comment(view).replaceFirst("(?s) ?@param .*", "").strip();
    }

    private static String comment(Class<?> view) {
        Class<?> top = view;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        String source =
                Folders.text(Path.of("src/main/java", top.getName().replace('.', '/') + ".java"));
        Matcher record =
                Pattern.compile("((?: *///[^\n]*\n)+)[a-z ]*record " + view.getSimpleName() + "\\(")
                        .matcher(source);
        assertThat(record.find()).as("a comment of " + view).isTrue();
        return record.group(1).replaceAll(" *///", " ").replaceAll("\\s+", " ").strip();
    }

    @SuppressWarnings("unchecked") // the type of that field
    private static Map<String, Class<? extends Record>> printContract() {
        try {
            Field contract =
                    Class.forName("fr.balise.print.PrintTemplates").getDeclaredField("CONTRACT");
            contract.setAccessible(true);
            return (Map<String, Class<? extends Record>>) contract.get(null);
        } catch (ReflectiveOperationException gone) {
            throw new LinkageError("the print templates", gone);
        }
    }
}
