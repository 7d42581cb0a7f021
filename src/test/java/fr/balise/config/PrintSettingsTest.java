package fr.balise.config;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.config.PrintSettings.Paper;
import fr.balise.config.PrintSettings.Pdf;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What `imprimer:` says is kept as it is written; what is wrong with it is told in the invalid sites.
class PrintSettingsTest {

    private static PrintSettings read(String yaml) {
        Outcome<PublicationConfig> config =
                ConfigReader.read(
                        SourceTree.of(
                                List.of(
                                        new SourceFile.Text(
                                                "publication.yaml", "publication.yaml", yaml))));
        assertThat(config.diagnostics()).isEmpty();
        return config.value().print();
    }

    @Test
    void every_setting_is_read() {
        PrintSettings settings =
                read(
                        """
                        titre: x
                        imprimer:
                          format: A5
                          fonds-perdus: true
                          pdf: [fiches]
                          epub: false
                          exclure: ["articles/*"]
                        """);
        assertThat(settings.paper()).isEqualTo(Paper.A5);
        assertThat(settings.bleed()).isTrue();
        assertThat(settings.pdfs().orElseThrow()).containsExactly(Pdf.SHEETS);
        assertThat(settings.makesSheets()).isTrue();
        assertThat(settings.makesBooklet(3)).isFalse();
        assertThat(settings.makesBook(3)).isFalse();
        assertThat(settings.excludes("articles/a.md")).isTrue();
        assertThat(settings.excludes("fiches/a.md")).isFalse();
    }

    @Test
    void a_publication_that_says_nothing_is_printed_on_a4() {
        PrintSettings settings = read("titre: x\n");
        assertThat(settings.paper()).isEqualTo(Paper.A4);
        assertThat(settings.bleed()).isFalse();
        assertThat(settings.makesSheets()).isTrue();
    }

    @Test
    void an_empty_list_of_pdfs_asks_for_none() {
        PrintSettings settings = read("titre: x\nimprimer: { pdf: [] }\n");
        assertThat(settings.makesSheets()).isFalse();
        assertThat(settings.makesBooklet(3)).isFalse();
    }

    @Test
    void a_long_publication_becomes_one_file_only_when_it_asks() {
        int many = PrintSettings.LONGEST_BOOKLET + 1;
        assertThat(read("titre: x\n").makesBooklet(many)).isFalse();
        assertThat(read("titre: x\n").makesBook(many)).isFalse();
        PrintSettings asked = read("titre: x\nimprimer: { pdf: [publication], epub: true }\n");
        assertThat(asked.makesBooklet(many)).isTrue();
        assertThat(asked.makesBook(many)).isTrue();
    }
}
