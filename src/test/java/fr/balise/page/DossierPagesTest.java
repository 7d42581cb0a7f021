package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.publication.DocumentCard;
import fr.balise.publication.Involvement;
import fr.balise.publication.Involvement.Role;
import fr.balise.publication.Publication;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// «Ce que dit la publication de…» territories, countries, key words and organisations.
class DossierPagesTest {

    private static final Path ODD = Path.of("src/test/resources/dossier/odd");

    @TempDir private Path folder;

    private SiteFixture odd() {
        return SiteFixture.copyOf(ODD, folder);
    }

    @Test
    void every_link_of_the_pages_resolves() {
        SiteFixture site = odd().check();
        assertThat(site.told()).doesNotContain("erreur");
    }

    @Test
    void an_organisation_is_known_by_what_front_matter_and_texts_say_of_it() {
        Publication publication = odd().publication();
        assertThat(publication.organisations().stream().map(one -> one.organisation().id()))
                .containsExactly("fonds", "relais", "rtes", "index");
        assertThat(numbers(publication, "fonds", Role.FUNDING)).containsExactly(1, 2);
        assertThat(numbers(publication, "fonds", Role.SUPPORT)).isEmpty();
        assertThat(numbers(publication, "relais", Role.CONTACT)).containsExactly(2);
        assertThat(numbers(publication, "rtes", Role.SUPPORT)).containsExactly(1);
        assertThat(numbers(publication, "rtes", Role.FUNDING)).containsExactly(1);
        assertThat(numbers(publication, "rtes", Role.MENTION)).containsExactly(3);
    }

    private static List<Integer> numbers(Publication publication, String id, Role role) {
        return publication.organisations().stream()
                .filter(one -> one.organisation().id().equals(id))
                .map((Involvement one) -> one.in(role))
                .flatMap(List::stream)
                .map(DocumentCard::number)
                .map(number -> number.orElse(0))
                .toList();
    }

    @Test
    void an_organisation_that_no_document_names_has_no_page() {
        odd().build()
                .hasNo("structures/muette.html")
                .has("structures/index-.html", "<h1>Index</h1>")
                .has("repertoire.html", "href=\"structures/rtes.html\"")
                .lacks("repertoire.html", "structures/muette.html");
    }

    @Test
    void what_an_organisation_pays_is_added_up_by_currency_with_what_is_not_known() {
        odd().build()
                .has(
                        "structures/fonds.html",
                        "<h1>Fonds &lt;b&gt;&amp;&lt;/b&gt;",
                        "<td>40\u202f000\u00a0€</td><td>40\u202f%</td>",
                        "Montant connu : 65\u202f000\u00a0€ (2 lignes)",
                        "Montant connu : 500\u00a0XOF (1 ligne)",
                        "(avec Réseau des territoires)",
                        "Une ligne nomme aussi d’autres organisations",
                        "Une ligne ne dit pas de montant.",
                        "href=\"https://fonds.exemple.org/\"",
                        "Il paie &amp; il signe.");
    }

    @Test
    void a_territory_says_what_its_documents_speak_of_and_who_cites_them() {
        odd().build()
                .has(
                        "territoires/rennes.html",
                        "Ce que dit la publication de…",
                        "2 documents",
                        "<strong>2012–2019</strong>",
                        "href=\"../pays/france.html\"",
                        "<a href=\"porto-novo.html\">Porto-Novo</a>",
                        "Ces documents se citent 2 fois entre eux.",
                        "n°\u00a03 La voile</a>",
                        "Une visite</a> <span class=\"compte\">(en cite 2)</span>",
                        "<a href=\"https://exemple.org/fiche-44\">n° 44 Accorderie",
                        "id=\"_financement\"",
                        "id=\"_petite-carte\"");
    }

    @Test
    void a_territory_of_an_article_alone_has_neither_map_nor_funding() {
        odd().build()
                .has("territoires/aber.html", "<h1>L’Aber-Wrac’h</h1>", "<strong>1</strong>")
                .lacks("territoires/aber.html", "<svg", "_financement", "_carte", "fiche</span>");
    }

    @Test
    void a_key_word_of_one_fiche_without_place_or_date_has_no_empty_heading() {
        odd().build()
                .has("mots-cles/pluie.html", "1 document", "_organisations")
                .lacks("mots-cles/pluie.html", "_carte", "_financement", "_territoires", "année");
    }

    @Test
    void a_publication_in_english_says_it_in_english() {
        odd().change("content/publication.yaml", "titre: Le livret", "titre: Booklet\nlangue: en")
                .build()
                .has(
                        "structures/fonds.html",
                        "What the publication says about…",
                        "What it funds",
                        "Known amount: €65,000 (2 lines)")
                .lacks("structures/fonds.html", "publication de", "Montant", "soutien");
    }

    @Test
    void two_ids_of_one_page_are_an_error() {
        SiteFixture site = odd();
        site.change("content/donnees/structures.yaml", "id: muette", "id: RTÉS");
        assertThat(site.tryBuild().told()).contains("«RTÉS» est déjà donné");
    }

    @Test
    void a_file_in_the_place_of_an_organisation_is_an_error() {
        SiteFixture site = odd();
        site.write("content/structures/rtes.md", "# RTES\n");
        assertThat(site.tryBuild().told()).contains("structures/rtes.html");
    }

    @Test
    void open_data_name_the_page_of_an_organisation() {
        odd().build()
                .has(
                        "donnees/structures.json",
                        "\"page\": \"../structures/fonds.html\"",
                        "\"url\": \"https://exemple.org/livret/structures/fonds.html\"",
                        "\"page\": null")
                .has("sitemap.xml", "https://exemple.org/livret/structures/rtes.html");
    }

    @Test
    void long_lists_say_how_much_they_leave_out() {
        SiteFixture site = odd();
        for (int i = 10; i < 40; i++) {
            site.write(
                    "content/fiches/0" + i + ".md",
                    "---\nnumero: "
                            + i
                            + "\ntitre: Fiche "
                            + i
                            + "\nmots-cles: [mot "
                            + i
                            + ", eau]\n---\nTexte.\n");
        }
        site.build()
                .has(
                        "mots-cles/eau.html",
                        "Voici les 12 liens les plus fréquents, sur 31 en tout.",
                        "32 documents");
    }
}
