package fr.balise.compare.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.compare.Differences;
import fr.balise.diagnostic.Language;
import fr.balise.testing.Folders;
import fr.balise.testing.TwoStates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class MarkdownReportTest {

    @TempDir Path temp;

    private static void fiche(Path content, String title, String text) {
        Folders.write(
                content.resolve("fiches/1.md"),
                "---\nnumero: 1\ntitre: '" + title + "'\n---\n\n" + text + "\n");
    }

    private String report(String title, String text) {
        Differences all =
                TwoStates.compare(
                        temp,
                        content -> fiche(content, "Un jardin", "Douze parcelles."),
                        content -> fiche(content, title, text),
                        false);
        return MarkdownReport.of(all, TwoStates.COMPARED, Language.FR);
    }

    @Test
    void words_can_be_nothing_but_words() {
        String report =
                report(
                        "<img src=x> @everyone #12 !3 ![x](https://exemple.fr/x.png)",
                        "\\[ici\\](https:​//exemple.fr) www.exemple.fr ana@exemple.fr `</details>`"
                                + " **gras** https://exemple.fr/a `/close`");
        assertThat(report)
                .doesNotContain("<img", "@everyone", "#12", "](", "https:/", "www.", "@exemple")
                .doesNotContain("/close", "![")
                .contains("&#60;img")
                .contains("&#64;&#8203;everyone");
        assertThat(report.split("<details>", -1)).hasSameSizeAs(report.split("</details>", -1));
    }

    @Test
    void a_long_report_ends_with_a_sentence_and_in_time() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("Parcelle ").append(i).append(" de la gare, <vue> du train.\n\n");
        }
        String report = report("Un jardin", text.toString());
        assertThat(report.length()).isBetween(60_000, MarkdownReport.LONGEST);
        assertThat(report).contains("Ce commentaire s’arrête ici").contains("1\u00a0page modifiée");
        assertThat(report.split("<details>", -1)).hasSameSizeAs(report.split("</details>", -1));
    }
}
