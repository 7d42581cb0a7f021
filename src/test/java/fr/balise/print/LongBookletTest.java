package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.config.PrintSettings;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A publication of more than a thousand documents.
class LongBookletTest {

    @Test
    void it_is_made_into_one_file_on_demand_only_and_says_so(@TempDir Path temp) {
        SiteFixture site =
                SiteFixture.in(temp)
                        .write("content/publication.yaml", "titre: Essai\nimprimer: { pdf: [] }\n")
                        .printing();
        for (int i = 0; i <= PrintSettings.LONGEST_BOOKLET; i++) {
            site.write("content/pages/" + i + ".md", "# Page " + i + "\n");
        }
        assertThat(site.build().result().diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.LONG_BOOKLET);
        site.hasNo("publication.epub").hasNo("pdf/publication.pdf");
        assertThat(site.told())
                .startsWith("content/publication.yaml:1:1-1 info BAL604: avec 1001 documents");
    }
}
