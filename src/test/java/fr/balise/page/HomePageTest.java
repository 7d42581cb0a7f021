package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.publication.DocumentCard;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the home page offers of a publication.
class HomePageTest {

    @TempDir private Path folder;

    @Test
    void without_a_choice_the_six_most_cited_fiches_are_to_be_discovered() {
        SiteFixture site = fiches(8);
        site.write("content/chapitres/edito.md", "# Édito\n\nCf fiches n°7 et 8.\n");
        site.write("content/chapitres/suite.md", "# Suite\n\nCf fiche n°8.\n");
        assertThat(discovered(site)).containsExactly(8, 7, 1, 2, 3, 4);
    }

    @Test
    void six_fiches_or_fewer_need_no_choice() {
        assertThat(discovered(fiches(6))).isEmpty();
    }

    @Test
    void an_author_who_names_no_fiche_wants_none() {
        SiteFixture site = fiches(8);
        site.write("content/publication.yaml", "titre: Livret\naccueil: { decouvrir: [] }\n");
        assertThat(discovered(site)).isEmpty();
    }

    @Test
    void a_draft_is_discovered_once_it_is_published() {
        SiteFixture site = fiches(2);
        site.write("content/publication.yaml", "titre: Livret\naccueil: { decouvrir: [2, 1] }\n");
        site.change("content/fiches/2.md", "---\nT", "brouillon: true\n---\nT");
        assertThat(discovered(site)).containsExactly(1);
        assertThat(discovered(site.withDrafts())).containsExactly(2, 1);
    }

    @Test
    void the_levers_of_a_publication_of_pages_alone_are_its_own() {
        SiteFixture site = SiteFixture.in(folder);
        site.write("content/leviers.md", "# Leviers\n\n::: levier Oser\n:::\n");
        assertThat(site.publication().levers())
                .singleElement()
                .satisfies(lever -> assertThat(lever.title()).contains("Oser"));
    }

    @Test
    void a_file_in_the_place_of_a_country_or_a_year_is_an_error() {
        SiteFixture site = fiches(2);
        site.change("content/fiches/1.md", "---\nT", "territoires: [rennes]\ndate: 2019\n---\nT");
        site.write(
                "content/donnees/territoires.yaml",
                "- { id: rennes, nom: Rennes, pays: FR, lat: 48, lon: -1 }\n");
        site.write("content/pays/france.md", "# France\n");
        site.write("content/annees/2019.md", "# 2019\n");
        site.write("content/publication.yaml", "titre: Livret\n");
        assertThat(site.tryBuild().told()).contains("pays/france.html", "annees/2019.html", "BAL");
    }

    @Test
    void themes_get_figures_fiches_to_discover_and_levers() {
        SiteFixture.copyOf("home", folder)
                .change("content/publication.yaml", "titre:", "theme: essai\ntitre:")
                .write("themes/essai/theme.yaml", "nom: Essai\nparent: repere\n")
                .write(
                        "themes/essai/templates/accueil.mustache",
                        """
                        {{#figures}}{{value}} {{text}} {{href}}|{{/figures}}
                        {{#discover}}{{badge}} {{colour}} {{family}} {{href}}|{{/discover}}
                        {{#levers}}{{number}} {{title}} {{href}}|{{/levers}}
                        """)
                .build()
                .has(
                        "index.html",
                        """
                        3 fiches fiches/index.html|2 territoires territoires/index.html|\
                        2 pays territoires/index.html|3 mots-clés mots-cles/index.html|
                        3 2 économie fiches/003-marche.html|1 1 environnement fiches/001-puits.html|
                        1 Se connaître chapitres/leviers.html#levier-1|\
                        2 Levier 2 chapitres/leviers.html#ensemble|
                        """);
    }

    private SiteFixture fiches(int count) {
        SiteFixture site = SiteFixture.in(folder);
        for (int i = 1; i <= count; i++) {
            site.write(
                    "content/fiches/" + i + ".md",
                    "---\nnumero: " + i + "\ntitre: Fiche " + i + "\n---\nTexte.\n");
        }
        return site;
    }

    private static List<Integer> discovered(SiteFixture site) {
        return site.publication().discover().stream()
                .map(DocumentCard::number)
                .flatMap(Optional::stream)
                .toList();
    }
}
