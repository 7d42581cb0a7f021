package fr.balise.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class InclusiveSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "élu·e·s, élus, élues",
        "salarié·e, salarié, salariée",
        "salarié·ée·s, salariés, salariées",
        "acteur·rice, acteur, actrice",
        "acteur·trice·s, acteurs, actrices",
        "formateurs·rices, formateurs, formatrices",
        "ambassadeur·drices, ambassadeurs, ambassadrices",
        "chercheur·euse·s, chercheurs, chercheuses",
        "chercheurs·ses, chercheurs, chercheuses",
        "chercheur·e·s, chercheurs, chercheures",
        "heureux·se, heureux, heureuse",
        "heureux·euses, heureux, heureuses",
        "ouvrier·ère·s, ouvriers, ouvrières",
        "ouvrier·ière, ouvrier, ouvrière",
        "conseiller·e·s, conseillers, conseillères",
        "premier·ere, premier, première",
        "sportif·ve, sportif, sportive",
        "sportifs·ives, sportifs, sportives",
        "citoyen·ne·s, citoyens, citoyennes",
        "citoyen·enne, citoyen, citoyenne",
        "européen·e·s, européens, européennes",
        "professionnel·le·s, professionnels, professionnelles",
        "maître·sse, maître, maîtresse",
        "maire·sse·s, maires, mairesses",
        "chef·fe·s, chefs, cheffes",
        "tous·tes, tous, toutes",
        "tou·te·s, tous, toutes",
        "français·es, français, françaises",
        "gros·ses, gros, grosses",
        "blanc·he·s, blancs, blanches",
        "public·que, public, publique",
        "favori·te, favori, favorite",
        "nouveaux·elles, nouveaux, nouvelles",
        "local·e·s, locaux, locales",
        "régional·e·aux, régionaux, régionales",
        "locaux·ales, locaux, locales",
        "étudiant·ante·s, étudiants, étudiantes",
        "citoyen·s, citoyen, citoyens",
        "jeu·x, jeu, jeux",
        "lecteurs·lectrices, lecteurs, lectrices",
        "paral·lel, paral, lel",
    })
    void endings_give_both_words(String token, String one, String other) {
        assertThat(InclusiveSpelling.forms(token)).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "les élu-e-s locaux, les élu·e·s locaux",
        "élu•e•s, élu·e·s",
        "élu.e.s., élu·e·s.",
        "élu⋅e⋅s, élu·e·s",
        "élu‧e, élu·e",
        "élu/e/s, élu·e·s",
        "salarié(e)s, salarié·e·s",
        "salarié(e) ou, salarié·e) ou",
        "(élu-e), (élu·e)",
        "citoyen(s), citoyen·s)",
        "citoyen(ne)s, citoyen·ne·s",
        "élu(e-s), élu·e·s)",
        "formateurs-rices, formateurs·rices",
        "ÉLU-E-S, ÉLU·E·S",
        "vice-président-e-s, vice-président·e·s",
        "l’élu-e, l’élu·e",
        "directeur/trice, directeur·trice",
        "étudiant/étudiante, étudiant·étudiante",
    })
    void inclusive_spellings_are_joined(String text, String joined) {
        assertThat(InclusiveSpelling.joined(text)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dis-le",
                "donne-les",
                "porte-à-porte",
                "a-t-elle",
                "dit-elle",
                "celui-ci",
                "Porto-Novo",
                "savoir-faire",
                "est-ce",
                "vingt-et-un",
                "Aix-les-Bains",
                "Noisy-le-Grand",
                "Le Château-le-Vicomte",
                "site.fr",
                "balise.json",
                "art.12",
                "fin.Le",
                "élu.Les",
                "plan-E",
                "vitamine-e",
                "www.site.es",
                "nom@salarie.es",
                "km/s",
                "main.s",
                "f(x)",
                "sin(x)",
                "et/ou",
                "oui/non",
                "le/la",
                "e-s",
                "c-e-s",
                "rez-de-chaussée",
                "grand-mère",
                "arc-en-ciel",
                "peut-être",
                "c’est-à-dire",
                "moi-même",
                "https://exemple.org/es/",
                "élu- e",
                "élu (e)",
                "(s)",
                "-e-s",
                "",
                "élu-",
                "festival(s)",
            })
    void anything_else_stays_as_it_is(String text) {
        assertThat(InclusiveSpelling.joined(text)).isEqualTo(text);
    }

    @Test
    void plain_and_inclusive_spellings_find_each_other() {
        WordAnalysis words = WordAnalysis.of(Language.FR, Map.of(), List.of());
        assertThat(words.tokens("acteur-rice-s").getFirst().words())
                .isEqualTo(words.words("acteurs"));
        assertThat(words.tokens("blanc-he").getFirst().words())
                .containsExactly(
                        words.words("blanc").getFirst(), words.words("blanche").getFirst());
        assertThat(words.tokens("habitant(e)s").getFirst().words())
                .isEqualTo(words.words("habitants"));
    }

    @Test
    void a_pair_of_stop_words_is_one() {
        WordAnalysis words = WordAnalysis.of(Language.FR, Map.of(), List.of());
        assertThat(words.tokens("un(e) il·elle").stream().map(Token::words))
                .allMatch(List::isEmpty);
    }
}
