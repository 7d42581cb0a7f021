package fr.balise.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.testing.Folders;
import fr.balise.testing.TwoStates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class LostTest {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?s)(?:(avant|après) la ligne|à la place de «alias:», ligne|tout en haut de)"
                            + " ?(\\d*).*? : ((?:alias: |- |  - |---).*)");

    @TempDir Path temp;

    private static void page(Path content, String text) {
        Folders.write(content.resolve("pages/jardin.md"), text);
        Folders.write(content.resolve("pages/autre.md"), "# Une autre page\n\nRien de commun.\n");
    }

    private Differences renamed(String frontMatter, String name) {
        return TwoStates.compare(
                temp.resolve(name),
                content -> page(content, frontMatter + "# Jardin de la gare\n\nDouze parcelles.\n"),
                content -> {
                    Folders.write(
                            content.resolve("pages/potager.md"),
                            Folders.text(content.resolve("pages/jardin.md")));
                    Folders.delete(content.resolve("pages/jardin.md"));
                },
                false);
    }

    /// Writes the line that a report gives, and compares again.
    @ValueSource(
            strings = {
                "---\nresume: Un.\n---\n",
                "---\r\nresume: Un.\r\n---\r\n",
                "---\nalias: vieux.html\nresume: Un.\n---\n",
                "---\nalias: [vieux.html, \"très vieux.html\"]\nresume: Un.\n---\n",
                "---\nalias:\n  - vieux.html\n  - plus-vieux.html\nresume: Un.\n---\n",
                ""
            })
    @ParameterizedTest
    void the_line_of_the_report_makes_the_address_lead_on(String frontMatter) {
        Differences lost = renamed(frontMatter, "lost");
        assertThat(lost.lost()).extracting(Object::toString).containsExactly("pages/jardin.html");
        Diagnostic problem = lost.diagnostics().getFirst();
        assertThat(problem.rule()).isEqualTo(Rule.ADDRESS_LOST);
        assertThat(problem.location().file()).isEqualTo("content/pages/potager.md");
        Matcher line = LINE.matcher(problem.hint().orElseThrow().fr());
        assertThat(line.find()).as(problem.toString()).isTrue();

        Differences mended =
                TwoStates.compare(
                        temp.resolve("mended"),
                        content ->
                                page(
                                        content,
                                        frontMatter + "# Jardin de la gare\n\nDouze parcelles.\n"),
                        content -> {
                            String text = Folders.text(content.resolve("pages/jardin.md"));
                            Folders.write(content.resolve("pages/potager.md"), written(text, line));
                            Folders.delete(content.resolve("pages/jardin.md"));
                        },
                        false);

        assertThat(mended.lost()).isEmpty();
        assertThat(mended.moved()).singleElement().matches(ChangedPage::redirected);
    }

    private static String written(String text, Matcher line) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (line.group(2).isEmpty()) {
            lines.add(0, line.group(3));
        } else {
            int number = Integer.parseInt(line.group(2));
            if (line.group(1) == null) {
                lines.set(number - 1, line.group(3));
            } else {
                lines.add(line.group(1).equals("avant") ? number - 1 : number, line.group(3));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void a_heading_that_is_gone_is_a_remark() {
        Differences all =
                TwoStates.compare(
                        temp,
                        content -> page(content, "# Jardin\n\n## Les outils\n\nDeux pelles.\n"),
                        content -> page(content, "# Jardin\n\n## Le matériel\n\nDeux pelles.\n"),
                        false);

        assertThat(all.diagnostics())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.rule()).isEqualTo(Rule.ANCHOR_LOST);
                            assertThat(one.message().fr()).contains("pages/jardin.html#les-outils");
                        });
    }

    @Test
    void the_publication_decides_how_grave_it_is() {
        Differences all =
                TwoStates.compare(
                        temp,
                        content -> {
                            page(content, "# Jardin de la gare\n\nDouze parcelles.\n");
                            Folders.write(
                                    content.resolve("publication.yaml"),
                                    "titre: Jardins\nregles: { BAL701: ignorer }\n");
                        },
                        content -> Folders.delete(content.resolve("pages/jardin.md")),
                        false);

        assertThat(all.lost()).isNotEmpty();
        assertThat(all.diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain(Rule.ADDRESS_LOST);
    }
}
