package fr.balise.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.catalog.CatalogReader;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.document.DocumentParser;
import fr.balise.publication.Linker;
import fr.balise.publication.Publication;
import fr.balise.search.index.SearchDocument;
import fr.balise.search.index.SearchSection;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What is searched of a publication, and what is not.
class SearchDocumentsTest {

    private final List<SourceFile> files = new ArrayList<>();

    @Test
    void a_document_is_found_by_all_that_its_page_shows_but_by_no_person() {
        with("publication.yaml", "titre: Essai\n");
        with("donnees/territoires.yaml", "- { id: rennes, nom: Rennes, pays: FR }\n");
        with(
                "fiches/056.md",
                """
                ---
                numero: 56
                titre: Un puits partagé
                sous-titre: À Rennes
                date: 2019-06
                resume: De l'eau pour toutes et tous.
                mots-cles: [eau]
                territoires: [rennes]
                contacts:
                  - { nom: Ada Personne, fonction: Directrice, organisation: Ville de Rennes, courriel: a@b.fr, telephone: "02 99 00 00 00" }
                financement:
                  lignes:
                    - { financeur: Région Bretagne, montant: 100 }
                ---
                Avant *tout* titre.

                ## Démarche

                Un [lien](https://exemple.org/).
                """);
        SearchDocument fiche = documents().getFirst();
        assertThat(fiche.type()).isEqualTo("fiche");
        assertThat(fiche.number()).contains("56");
        assertThat(fiche.date()).contains("2019-06");
        assertThat(fiche.year()).contains("2019");
        assertThat(fiche.titleText()).isEqualTo("Un puits partagé\nÀ Rennes");
        assertThat(fiche.tags()).isEqualTo("eau\nRennes\nFrance\n56");
        assertThat(fiche.summary()).isEqualTo("De l’eau pour toutes et tous.");
        assertThat(fiche.sections())
                .containsExactly(
                        new SearchSection("", "", "Avant tout titre."),
                        new SearchSection("demarche", "Démarche", "Un lien."),
                        new SearchSection("financement", "Financement", "Région Bretagne"),
                        new SearchSection("contacts", "Contacts", "Ville de Rennes"));
        assertThat(documents().toString()).doesNotContain("Ada").doesNotContain("02 99");
    }

    @Test
    void documents_are_numbered_newest_first_then_in_reading_order() {
        with("publication.yaml", "titre: Essai\nsommaire: [pages/b.md, pages/a.md]\n");
        page("a", "Sans date");
        page("b", "Sans date non plus");
        page("c", "Ancienne\ndate: 2001-02");
        page("d", "Récente\ndate: 2020");
        assertThat(addresses())
                .containsExactly("pages/d.html", "pages/c.html", "pages/b.html", "pages/a.html");
    }

    @Test
    void what_the_settings_exclude_is_not_found() {
        with("publication.yaml", "titre: Essai\nrecherche: { exclure: [\"pages/a*\"] }\n");
        page("a", "A");
        page("b", "B");
        assertThat(addresses()).containsExactly("pages/b.html");
    }

    @Test
    void the_directory_and_the_glossary_are_found_entry_by_entry() {
        with("publication.yaml", "titre: Essai\n");
        with(
                "donnees/structures.yaml",
                "- { id: rtes, nom: Réseau des territoires, sigle: RTES, resume: Un réseau. }\n");
        with(
                "donnees/glossaire.yaml",
                "- { sigle: ESS, forme: économie sociale et solidaire, definition: Une économie."
                        + " }\n");
        assertThat(addresses()).containsExactly("repertoire.html", "glossaire.html");
        assertThat(documents().getFirst().sections())
                .contains(
                        new SearchSection(
                                "structure-rtes", "Réseau des territoires (RTES)", "Un réseau."));
        assertThat(documents().getLast().sections())
                .contains(
                        new SearchSection(
                                "sigle-ess",
                                "ESS",
                                "économie sociale et solidaire\nUne économie."));
        assertThat(documents().getLast().type()).isEqualTo("glossaire");
    }

    @Test
    void a_text_that_introduces_the_directory_is_one_with_it() {
        with("publication.yaml", "titre: Essai\n");
        with("donnees/structures.yaml", "- { id: rtes, nom: RTES }\n");
        with(
                "repertoire.md",
                "---\ntype: repertoire\ntitre: Qui est qui\n---\nUne introduction.\n");
        assertThat(addresses()).containsExactly("repertoire.html");
        assertThat(documents().getFirst().title()).isEqualTo("Qui est qui");
        assertThat(documents().getFirst().sections())
                .containsExactly(
                        new SearchSection("", "", "Une introduction."),
                        new SearchSection("structure-rtes", "RTES", ""));
    }

    @Test
    void a_publication_in_english_has_english_facets() {
        with("publication.yaml", "titre: Trial\nlangue: en\n");
        with("donnees/territoires.yaml", "- { id: bethleem, nom: Bethlehem, pays: PS }\n");
        with("fiches/1.md", "---\nnumero: 1\ntitre: A well\nterritoires: [bethleem]\n---\nText.\n");
        assertThat(documents().getFirst().type()).isEqualTo("case sheet");
        assertThat(documents().getFirst().countries()).containsExactly("Palestinian Territories");
    }

    private void page(String name, String title) {
        with("pages/" + name + ".md", "---\ntitre: " + title + "\n---\nTexte.\n");
    }

    private void with(String path, String text) {
        files.add(new SourceFile.Text(path, "content/" + path, text));
    }

    private List<String> addresses() {
        return documents().stream().map(document -> document.address().value()).toList();
    }

    private List<SearchDocument> documents() {
        SourceTree tree = SourceTree.of(files);
        PublicationConfig config = ConfigReader.read(tree).value();
        Publication publication =
                Linker.link(
                                tree,
                                config,
                                CatalogReader.read(tree).value(),
                                new DocumentParser(
                                                new DocumentParser.Defaults(
                                                        config.ownSeries(),
                                                        config.language(),
                                                        false))
                                        .parse(tree)
                                        .value())
                        .value();
        return SearchDocuments.of(publication);
    }
}
