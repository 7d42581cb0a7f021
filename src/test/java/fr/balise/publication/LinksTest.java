package fr.balise.publication;

import static fr.balise.publication.Linking.document;
import static fr.balise.publication.Linking.say;
import static fr.balise.publication.Linking.shown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.util.List;

class LinksTest {

    private static final String FROM = "fiches/001.md";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "002.md | fiches/002-deux.html",
                "./002.md | fiches/002-deux.html",
                "../fiches/002.md | fiches/002-deux.html",
                "/fiches/002.md | fiches/002-deux.html",
                "fiches/002.md | fiches/002-deux.html",
                "002.html | fiches/002-deux.html",
                "002 | fiches/002-deux.html",
                "002/ | fiches/002-deux.html",
                "002.md?x=1#été | fiches/002-deux.html#ete",
                "002.md#ete | fiches/002-deux.html#ete",
                "002.md#%C3%89T%C3%89 | fiches/002-deux.html#ete",
                "002.md#a-la-main | fiches/002-deux.html#a-la-main",
                "002-deux.html | fiches/002-deux.html",
                "2.html | fiches/002-deux.html",
                "../chapitres/%C3%89dito%20long.md | chapitres/edito-long.html",
                "../chapitres/ | chapitres/index.html",
                "../chapitres | chapitres/index.html",
                ".. | index.html",
                "/ | index.html",
                "../index.html | index.html",
                ". | fiches/index.html",
                "index.html | fiches/index.html",
                "../mots-cles/ | mots-cles/index.html",
                "../mots-cles/eau.html | mots-cles/eau.html",
                "../glossaire.html#sigle-ess | glossaire.html#sigle-ess",
                "../repertoire.html#structure-rtes | repertoire.html#structure-rtes",
                "../donnees/fiches.csv | donnees/fiches.csv",
                "../medias/plan.pdf | file medias/plan.pdf",
                "medias/plan.pdf | file medias/plan.pdf",
                "/medias/plan.pdf#page=2 | file medias/plan.pdf",
                "../medias/l%27%C3%A9t%C3%A9.pdf | file medias/l'été.pdf",
                "../medias/100%25.pdf | file medias/100%.pdf",
                "#une | #une",
                "#UNE | #une",
                "# | #top",
                "#top | #top",
                "https://exemple.org/a.md | https://exemple.org/a.md",
                "//exemple.org/a | //exemple.org/a",
                "mailto:a@exemple.fr | mailto:a@exemple.fr",
                "fiche:2 | fiches/002-deux.html",
                "fiche:2#ete | fiches/002-deux.html#ete",
                "fiche:déniché-pour-vous/2 | fiches/002-deux.html",
                "structure:rtes | repertoire.html#structure-rtes"
            })
    void a_link_leads_where_its_author_means(String destination, String expected) {
        for (String written :
                List.of(destination, Normalizer.normalize(destination, Normalizer.Form.NFD))) {
            Outcome<Publication> outcome = content("[x](<" + written + ">)").link();
            assertThat(say(outcome)).isEmpty();
            assertThat(shown(document(outcome.value(), FROM).links().getFirst()))
                    .isEqualTo(expected.startsWith("http") ? written : expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "003.md | BAL204 | lien vers un fichier absent : 003.md | 001.md",
                "../chapitre/002.md | BAL204 | lien vers un fichier absent : ../chapitre/002.md |"
                        + " 002.md",
                "../../etc/passwd | BAL204 | lien vers un fichier absent : ../../etc/passwd |",
                "../glossaire.md | BAL204 | lien vers un fichier absent : ../glossaire.md |",
                "../feed.xml | BAL204 | lien vers un fichier absent : ../feed.xml |",
                "../mots-cles/feu.html | BAL204 | lien vers un fichier absent :"
                        + " ../mots-cles/feu.html |",
                "002.md#etes | BAL205 | aucune section #etes dans content/fiches/002.md | ete",
                "#unne | BAL205 | aucune section #unne dans content/fiches/001.md | une",
                "../glossaire.html#sigle-es | BAL205 | aucune section #sigle-es dans glossaire.html"
                        + " | sigle-ess",
                "structure:rtse | BAL206 | organisation absente de donnees/structures.yaml : rtse |"
                        + " rtes",
                "fiche:autre/2 | BAL203 | série inconnue : «autre» |"
            })
    void a_link_that_leads_nowhere_is_reported_with_the_nearest(
            String destination, String code, String message, String nearest) {
        Outcome<Publication> outcome = content("Voir [x](" + destination + ").").link();
        assertThat(outcome.diagnostics()).hasSize(1);
        Diagnostic problem = outcome.diagnostics().getFirst();
        boolean feminine = code.equals("BAL205") || code.equals("BAL206");
        assertThat(problem.rule().code()).isEqualTo(code);
        assertThat(problem.message().fr()).isEqualTo(message);
        assertThat(problem.location().line()).isEqualTo(7);
        assertThat(problem.location().column()).isEqualTo(6);
        if (nearest != null) {
            assertThat(problem.hint().orElseThrow().fr())
                    .isEqualTo((feminine ? "la" : "le") + " plus proche est «" + nearest + "»");
        }
        Link link = document(outcome.value(), FROM).links().getFirst();
        boolean toThePage = code.equals("BAL205") && !destination.startsWith("#");
        assertThat(shown(link)).doesNotContain("#").isNotEqualTo(toThePage ? "nowhere" : "");
    }

    @Test
    void a_reference_to_an_unknown_fiche_names_the_nearest_one() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .with(
                                "fiches/044-accorderie.md",
                                "---\nnumero: 44\ntitre: Accorderie\n---\n")
                        .fiche(91, "Autre", "")
                        .with(
                                "fiches/056-rennes-longueuil.md",
                                "---\nnumero: 56\ntitre: Rennes\n---\n… aucune contrepartie (Cf"
                                        + " fiche «Déniché pour vous» n°144).\n")
                        .link();
        Diagnostic problem = outcome.diagnostics().getFirst();
        assertThat(problem.location().file()).isEqualTo("content/fiches/056-rennes-longueuil.md");
        assertThat(problem.location().line()).isEqualTo(5);
        assertThat(problem.message().fr()).isEqualTo("renvoi vers une fiche inconnue : n°144");
        assertThat(problem.label().orElseThrow().fr()).isEqualTo("aucune fiche ne porte ce numéro");
        assertThat(problem.hint().orElseThrow().fr())
                .isEqualTo(
                        "la plus proche est n°44 « Accorderie »"
                                + " (content/fiches/044-accorderie.md)");
    }

    @Test
    void a_number_of_another_series_is_sought_there() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .fiche(44, "Une", "Cf fiche «Ailleurs» n°44.")
                        .with("fiches/x.md", "---\nnumero: 45\nserie: Ailleurs\ntitre: x\n---\n")
                        .link();
        Diagnostic problem = outcome.diagnostics().getFirst();
        assertThat(problem.message().fr())
                .isEqualTo("renvoi vers une fiche inconnue : n°44 de «Ailleurs»");
        assertThat(problem.hint().orElseThrow().fr())
                .isEqualTo("la plus proche est n°45 « x » (content/fiches/x.md)");
    }

    @Test
    void a_fiche_that_lives_elsewhere_is_an_ordinary_link() {
        Publication publication =
                Linking.publication()
                        .with(
                                "donnees/fiches-externes.yaml",
                                "- { numero: 44, titre: Accorderie, adresse:"
                                        + " https://exemple.org/44 }\n")
                        .fiche(1, "Une", "Cf fiche n°44.")
                        .sound();
        assertThat(shown(document(publication, FROM).links().getFirst()))
                .isEqualTo("https://exemple.org/44");
    }

    @Test
    void a_fault_of_one_file_has_no_echo_in_those_that_speak_of_it() {
        Outcome<Publication> outcome =
                Linking.publication()
                        .with(
                                "publication.yaml",
                                "titre: Essai\nsommaire: [fiches/001.md, fiches/002.md,"
                                        + " fiches/003.md]\n")
                        .with("fiches/002.md", "---\nnumero: 2\ntitre: a: b\n---\n")
                        .with("fiches/003.md", "---\nnumero: 3\ntitre: c\nbrouillon: true\n---\n")
                        .fiche(
                                1,
                                "Une",
                                "Cf fiche n°2 et fiche n°3, [a](002.md#x), [b](fiche:2),"
                                        + " [c](003.html), ![d](002.md).")
                        .link();
        assertThat(say(outcome))
                .containsExactly(
                        "BAL116 fiches/001.md:5:72: fichier introuvable : 002.md",
                        "BAL103 fiches/002.md:3:9: deux-points au milieu d'une valeur");
        assertThat(document(outcome.value(), FROM).links()).containsOnly(new Link.Nowhere());
    }

    @Test
    void an_image_is_found_beside_the_text_and_from_the_top_of_the_content() {
        for (String written :
                List.of("../medias/été.svg", "/medias/été.svg", "medias/%C3%A9t%C3%A9.svg?v=2")) {
            Publication publication = content("![x](" + written + ")").sound();
            assertThat(shown(document(publication, FROM).links().getFirst()))
                    .isEqualTo("file medias/été.svg");
            assertThat(publication.files())
                    .extracting(file -> file.address().value())
                    .containsExactly("medias/été.svg");
        }
    }

    @Test
    void an_image_of_another_site_becomes_a_link_with_a_warning() {
        Outcome<Publication> outcome = content("![x](https://exemple.org/a.png)").link();
        assertThat(say(outcome)).singleElement().asString().startsWith("BAL212 fiches/001.md:7:1:");
    }

    @Test
    void html_written_by_hand_is_linked_like_markdown() {
        Outcome<Publication> outcome =
                content(
                                """
                                <p><a href="002.md#ete">deux</a> <img src="../medias/été.svg" alt="x">
                                <a href="rien.md">rien</a> <a href="#une">ici</a></p>
                                """)
                        .link();
        assertThat(say(outcome))
                .containsExactly(
                        "BAL204 fiches/001.md:8:10: lien vers un fichier absent : rien.md");
        assertThat(document(outcome.value(), FROM).rawLinks())
                .hasSize(4)
                .hasEntrySatisfying(
                        "002.md#ete",
                        link -> assertThat(shown(link)).isEqualTo("fiches/002-deux.html#ete"));
        assertThat(document(outcome.value(), "fiches/002.md").backlinks())
                .extracting(DocumentCard::title)
                .containsExactly("Une");
    }

    @Test
    void files_that_nobody_names_stay_where_they_are() {
        assertThat(content("Texte.").sound().files()).isEmpty();
    }

    private static Linking content(String text) {
        return Linking.publication()
                .with(
                        "fiches/001.md",
                        "---\nnumero: 1\ntitre: Une\nmots-cles: [eau]\n---\n\n"
                                + text
                                + "\n\n## Une\n")
                .fiche(2, "Deux", "## Été\n\n<span id=\"a-la-main\">x</span>\n")
                .with("chapitres/Édito long.md", "# Édito\n")
                .with("chapitres/README.md", "# Chapitres\n")
                .with("donnees/glossaire.yaml", "- { sigle: ESS, forme: x }\n")
                .with("donnees/structures.yaml", "- { id: rtes, nom: RTES }\n")
                .asset("medias/plan.pdf")
                .asset("medias/l'été.pdf")
                .asset("medias/100%.pdf")
                .asset("medias/été.svg");
    }
}
