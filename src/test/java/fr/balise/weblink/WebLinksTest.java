package fr.balise.weblink;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.config.ConfigReader;
import fr.balise.diagnostic.Location;
import fr.balise.document.DocumentParser;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class WebLinksTest {

    private final List<SourceFile> files = new ArrayList<>();

    private WebLinksTest with(String path, String text) {
        files.add(new SourceFile.Text(path, "content/" + path, text));
        return this;
    }

    private List<WebLink> links() {
        SourceTree tree = SourceTree.of(files);
        var config = ConfigReader.read(tree).value();
        var documents =
                new DocumentParser(new DocumentParser.Defaults("S", "fr", false))
                        .parse(tree)
                        .value()
                        .documents();
        return WebLinks.of(tree, documents, config);
    }

    private static WebLink link(String address, String file, int line, int column, int length) {
        return new WebLink(address, new Location("content/" + file, line, column, length));
    }

    @Test
    void an_address_in_a_text_is_found_at_its_own_place() {
        with(
                "pages/a.md",
                """
                ---
                titre: A
                site: https://exemple.fr/extra
                ---
                Voir [la page](https://exemple.fr/a#b "titre") et <https://exemple.fr/c>.
                ![photo](https://exemple.fr/p.jpg)
                <a href="https://exemple.fr/h">là</a>
                [courriel](mailto:a@exemple.fr), [local](b.md), `https://exemple.fr/code`

                ::: initiative Nom {adresse="https://exemple.fr/i"}
                Texte [cité][ref].
                :::

                [ref]: https://exemple.fr/ref
                """);
        assertThat(links())
                .containsExactly(
                        link("https://exemple.fr/extra", "pages/a.md", 3, 7, 24),
                        link("https://exemple.fr/a#b", "pages/a.md", 5, 16, 22),
                        link("https://exemple.fr/c", "pages/a.md", 5, 52, 20),
                        link("https://exemple.fr/p.jpg", "pages/a.md", 6, 10, 24),
                        link("https://exemple.fr/i", "pages/a.md", 10, 30, 20),
                        link("https://exemple.fr/ref", "pages/a.md", 11, 7, 11),
                        link("https://exemple.fr/h", "pages/a.md", 7, 10, 20));
    }

    @Test
    void settings_and_data_are_looked_through_and_the_own_address_is_not() {
        with(
                "publication.yaml",
                """
                titre: A
                adresse: https://exemple.org/repere
                depot: https://exemple.org/depot
                editeur: { nom: RTES, adresse: https://www.rtes.fr }
                licence: CC-BY-4.0
                """);
        with("donnees/structures.yaml", "- { id: a, nom: A, adresse: https://exemple.fr/a }\n");
        with("pages/a.md", "# A\n\n[ici](https://exemple.org/repere/fiches/1.html)\n");
        assertThat(links())
                .extracting(WebLink::address)
                .containsExactly(
                        "https://exemple.fr/a",
                        "https://exemple.org/depot",
                        "https://www.rtes.fr",
                        "https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void a_draft_is_not_asked_for() {
        with("pages/a.md", "---\ntitre: A\nbrouillon: true\n---\n[x](https://exemple.fr/)\n");
        assertThat(links()).isEmpty();
    }
}
