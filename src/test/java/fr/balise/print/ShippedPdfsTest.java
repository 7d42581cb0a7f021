package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.site.Bytes;
import fr.balise.testing.EpubCheck;
import fr.balise.testing.VeraPdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/// The PDFs and the book of the shipped publication before the judges of their formats.
class ShippedPdfsTest {

    // What readers of slow lines were promised.
    private static final long LARGEST_WITHOUT_PICTURE = 60_000;
    private static final long LARGEST_BOOKLET = 1_000_000;

    @TempDir Path temp;

    @Test
    void vera_pdf_finds_no_fault_in_any_of_them() {
        assertThat(PrintedSite.shipped().pdfs()).hasSize(16);
        assertThat(VeraPdf.check(PrintedSite.shipped().pdfs())).isEmpty();
    }

    @Test
    void epubcheck_finds_no_fault_in_the_book() throws IOException {
        Bytes book = Bytes.of(Files.readAllBytes(PrintedSite.shipped().file("publication.epub")));
        assertThat(EpubCheck.faults(temp, book)).isEmpty();
    }

    @Test
    void each_fiche_carries_its_own_source() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(PrintedSite.shipped().file("pdf/fiche-056.pdf").toFile())) {
            PDEmbeddedFilesNameTreeNode tree =
                    new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> files = tree.getNames();
            assertThat(files).containsOnlyKeys("fiche-056.md");
            String attached =
                    new String(
                            Objects.requireNonNull(files.get("fiche-056.md"))
                                    .getEmbeddedFile()
                                    .toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(attached)
                    .isEqualTo(Files.readString(Path.of("content/fiches/056-rennes-longueuil.md")));
        }
    }

    @Test
    void they_weigh_little() throws IOException {
        assertThat(Files.size(PrintedSite.shipped().file("pdf/publication.pdf")))
                .isLessThanOrEqualTo(LARGEST_BOOKLET);
        // Fiches 44 and 57 have no picture.
        for (String fiche : new String[] {"pdf/fiche-044.pdf", "pdf/fiche-057.pdf"}) {
            assertThat(Files.size(PrintedSite.shipped().file(fiche)))
                    .as(fiche)
                    .isLessThanOrEqualTo(LARGEST_WITHOUT_PICTURE);
        }
    }
}
