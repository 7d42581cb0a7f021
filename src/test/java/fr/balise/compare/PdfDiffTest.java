package fr.balise.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Rule;
import fr.balise.testing.Folders;
import fr.balise.testing.TwoStates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.OptionalInt;

class PdfDiffTest {

    @TempDir Path temp;

    private static void fiche(Path content, int number, String text) {
        Folders.write(
                content.resolve("fiches/" + number + ".md"),
                "---\nnumero: " + number + "\ntitre: Jardin " + number + "\n---\n\n" + text + "\n");
    }

    @Test
    void pages_of_pdfs_are_counted_before_and_after() {
        Differences all =
                TwoStates.compare(
                        temp,
                        content -> {
                            Folders.write(content.resolve("publication.yaml"), "titre: Jardins\n");
                            fiche(content, 1, "Douze parcelles.");
                            fiche(content, 2, "Deux.");
                            fiche(content, 3, "Trois.");
                        },
                        content -> {
                            fiche(content, 1, "Treize parcelles longent la voie.\n\n".repeat(80));
                            fiche(content, 2, "Quatre.");
                            Folders.delete(content.resolve("fiches/3.md"));
                        },
                        true);

        assertThat(all.pdfs())
                .extracting(pdf -> pdf.file().value())
                .containsExactly("pdf/fiche-001.pdf", "pdf/fiche-003.pdf");
        PdfChange longer = all.pdfs().getFirst();
        assertThat(longer.before()).hasValue(1);
        assertThat(longer.after().orElseThrow()).isGreaterThan(1);
        assertThat(all.pdfs().getLast().after()).isEqualTo(OptionalInt.empty());
        assertThat(all.otherPdfs()).isEqualTo(1);
        assertThat(all.booklet()).isPresent();
        assertThat(all.lostFiles()).extracting(Object::toString).contains("pdf/fiche-003.pdf");
        assertThat(all.diagnostics()).extracting(one -> one.rule()).contains(Rule.FILE_LOST);
        assertThat(all.edited().getFirst().pdf()).contains(longer);
    }
}
