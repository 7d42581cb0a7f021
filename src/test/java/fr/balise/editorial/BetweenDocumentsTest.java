package fr.balise.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Rule;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Features tested: what is compared between documents — terms, citations, texts.
class BetweenDocumentsTest {

    private static final String FOUR =
            """
            Le vendredi, les voisins allument le four du village et chacun apporte sa pâte. Les
            enfants de l'école pétrissent le matin avec la boulangère du bourg voisin. Le bois vient
            des haies que la commune taille en hiver le long des chemins. Une caisse de dons paie la
            farine, que livre un moulin de la vallée d'à côté. À midi, on mange sur la place, et ce
            qui reste part chez les plus âgés.
            """;

    private static ReadOver words(String... keywords) {
        ReadOver content = ReadOver.publication();
        for (int i = 0; i < keywords.length; i++) {
            content.fiche(i + 1, "mots-cles: [" + keywords[i] + "]\n", "Texte.");
        }
        return content;
    }

    private static ReadOver places(String... names) {
        ReadOver content = ReadOver.publication();
        for (int i = 0; i < names.length; i++) {
            content.fiche(i + 1, "territoires: [" + names[i] + "]\n", "Texte.");
        }
        return content;
    }

    @Test
    void a_key_word_in_the_plural_is_the_one_that_is_used_less() {
        assertThat(
                        words("circuit court", "circuits courts", "circuits courts")
                                .told(Rule.KEYWORD_VARIANT))
                .containsExactly(
                        "«circuit court» et «circuits courts» ne diffèrent que par le pluriel");
        assertThat(words("acteur régional", "acteurs régionaux").told(Rule.KEYWORD_VARIANT))
                .hasSize(1);
        assertThat(words("eau", "eaux usées", "art", "arc").all()).isEmpty();
    }

    @Test
    void two_declared_key_words_are_both_meant() {
        assertThat(
                        words("droit", "droits")
                                .with(
                                        "donnees/mots-cles.yaml",
                                        "- { nom: droit }\n- { nom: droits }\n")
                                .told(Rule.KEYWORD_VARIANT))
                .isEmpty();
    }

    @Test
    void a_rare_key_word_a_slip_away_from_a_known_one_is_remarked() {
        assertThat(words("coopértaion", "coopération", "coopération").words(Rule.NEAR_TERM))
                .containsExactly("coopértaion");
        assertThat(
                        words(
                                        "develloppement",
                                        "développement, développement durable",
                                        "développement")
                                .words(Rule.NEAR_TERM))
                .containsExactly("develloppement");
        assertThat(
                        words("jardin patragé")
                                .with("donnees/mots-cles.yaml", "- { nom: jardin partagé }\n")
                                .words(Rule.NEAR_TERM))
                .containsExactly("jardin patragé");
    }

    @Test
    void words_of_their_own_are_no_slips() {
        assertThat(
                        words(
                                        "eau",
                                        "eaux usées",
                                        "habitat, habitat",
                                        "habitant",
                                        "commune",
                                        "communs",
                                        "communs",
                                        "insertion",
                                        "inversion",
                                        "migration",
                                        "immigration",
                                        "plan 2019",
                                        "plan 2020",
                                        "plan 2020",
                                        "social",
                                        "sociale",
                                        "sociale")
                                .of(Rule.NEAR_TERM))
                .isEmpty();
        assertThat(
                        places(
                                        "Inde", "Indre", "Indre", "Gambie", "Zambie", "Zambie",
                                        "Niger", "Nigeria", "Nigeria", "Guyane", "Guyana", "Guyana",
                                        "Cannes", "Vannes", "Vannes")
                                .of(Rule.NEAR_TERM))
                .isEmpty();
    }

    @Test
    void a_territory_in_another_spelling_is_remarked() {
        assertThat(places("Saint-Étienne", "Saint Etienne").told(Rule.KEYWORD_VARIANT))
                .containsExactly("«Saint Etienne» est compté comme «Saint-Étienne»");
        assertThat(places("Porto-Novo", "Porto-Novo", "Porto-Nvoo").words(Rule.NEAR_TERM))
                .containsExactly("Porto-Nvoo");
        assertThat(
                        places("Côtes-d'Armor", "Côtes-d'Armor", "Côte-d'Armor")
                                .of(Rule.KEYWORD_VARIANT))
                .hasSize(1);
        assertThat(
                        places("rennes", "Rennes")
                                .with(
                                        "donnees/territoires.yaml",
                                        "- { id: rennes, nom: Rennes, pays: FR }\n")
                                .all())
                .isEmpty();
    }

    @Test
    void a_fiche_to_which_nothing_leads_is_remarked_where_others_are_cited() {
        ReadOver content =
                ReadOver.publication()
                        .fiche(1, "", "Cf fiche n°2.")
                        .fiche(2, "", "Cf fiche n°1.")
                        .fiche(3, "", "Voir la fiche n°3 elle-même.");
        assertThat(content.words(Rule.ORPHAN_FICHE)).containsExactly("3");
        assertThat(content.with("pages/a.md", "# Page\n\nCf fiche n°3.\n").of(Rule.ORPHAN_FICHE))
                .isEmpty();
    }

    @Test
    void a_fiche_of_the_table_of_contents_is_listed() {
        ReadOver content =
                ReadOver.publication()
                        .fiche(1, "", "Texte.")
                        .fiche(2, "", "Autre texte.")
                        .with("publication.yaml", "titre: Essai\nsommaire:\n  - fiches/1.md\n");
        assertThat(content.words(Rule.ORPHAN_FICHE)).containsExactly("2");
    }

    @Test
    void where_nobody_cites_anything_nothing_is_lonely() {
        assertThat(
                        ReadOver.publication()
                                .fiche(1, "", "Texte.")
                                .fiche(2, "", "Texte.")
                                .of(Rule.ORPHAN_FICHE))
                .isEmpty();
    }

    @Test
    void nearly_the_same_text_names_the_other_and_the_share() {
        ReadOver content =
                ReadOver.publication()
                        .fiche(1, "", FOUR)
                        .fiche(
                                2,
                                "",
                                FOUR.replace("vendredi", "samedi").replace("bourg", "hameau"));
        assertThat(content.told(Rule.NEAR_DUPLICATE))
                .singleElement()
                .asString()
                .matches(
                        "texte presque pareil à celui de content/fiches/1.md : \\d\\d % en commun");
        assertThat(content.of(Rule.NEAR_DUPLICATE).getFirst().location().file())
                .isEqualTo("content/fiches/2.md");
    }

    @Test
    void a_shared_paragraph_and_short_texts_are_no_copies() {
        String own = "Le lavoir a deux bassins et un toit de tuiles. ".repeat(3);
        String other = "Le rucher compte neuf ruches peintes par les enfants du centre. ".repeat(3);
        assertThat(
                        ReadOver.publication()
                                .fiche(1, "", FOUR.substring(0, 90) + "\n\n" + own)
                                .fiche(2, "", FOUR.substring(0, 90) + "\n\n" + other)
                                .fiche(3, "", "Bientôt.")
                                .fiche(4, "", "Bientôt.")
                                .of(Rule.NEAR_DUPLICATE))
                .isEmpty();
    }

    @Test
    void among_two_thousand_texts_the_one_copy_is_found() {
        ReadOver content = ReadOver.publication();
        for (int i = 1; i <= 2000; i++) {
            List<String> words = new ArrayList<>();
            for (int k = 0; k < 120; k++) {
                words.add("mot" + (i * 7919L + k * 104_729L * (k % 7 + 1)) % 5003);
            }
            content.fiche(
                    i,
                    "",
                    "Les fiches de la maison disent qui et pourquoi. " + String.join(" ", words));
        }
        content.fiche(2001, "", FOUR).fiche(2002, "", FOUR);
        assertThat(content.told(Rule.NEAR_DUPLICATE))
                .containsExactly(
                        "texte presque pareil à celui de content/fiches/2001.md : 100 % en commun");
    }
}
