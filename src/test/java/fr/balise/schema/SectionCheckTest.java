package fr.balise.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.document.Document;
import fr.balise.document.DocumentParser;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The sections of a text are held to the schema; every message names the heading, at its words.
class SectionCheckTest {

    private static final String FREE = "schema: non\n";
    private static final String THREE =
            "schema: { fiche: [Origine, Résultats et perspectives, Rôle des collectivités] }\n";
    private static final String RIGHT =
            """
            ## Origine et présentation de l'initiative

            Une épicerie.

            ## Rôle des collectivités

            La commune prête le local.
            """;

    /// Each diagnostic as `code line:column+length message → hint`; the text begins at line 5.
    private static List<String> check(String schema, String text) {
        String fiche = "---\nnumero: 1\ntitre: x\n---\n" + text;
        SourceTree tree =
                SourceTree.of(
                        List.of(
                                new SourceFile.Text(
                                        "publication.yaml",
                                        "publication.yaml",
                                        "titre: x\n" + schema),
                                new SourceFile.Text("fiches/1.md", "fiches/1.md", fiche)));
        PublicationConfig config = ConfigReader.read(tree).value();
        var documents =
                new DocumentParser(new DocumentParser.Defaults("s", "fr", false)).parse(tree);
        assertThat(documents.diagnostics()).isEmpty();
        return SectionCheck.check(config.schema(), documents.value().documents()).stream()
                .sorted()
                .map(SectionCheckTest::told)
                .toList();
    }

    private static String told(Diagnostic one) {
        return one.rule().code()
                + " "
                + one.location().line()
                + ":"
                + one.location().column()
                + "+"
                + one.location().length()
                + " "
                + one.message().in(Language.FR)
                + one.hint().map(hint -> " → " + hint.in(Language.FR)).orElse("");
    }

    @Test
    void a_fiche_with_its_sections_is_right() {
        assertThat(check("", RIGHT)).isEmpty();
    }

    @ValueSource(
            strings = {
                "Du texte sans titre.",
                "## Contexte\n\nx\n\n## Bilan\n\nx",
                "## Financement\n\nx\n\n## Contexte\n\nx",
                ""
            })
    @ParameterizedTest
    void the_usual_schema_says_nothing_of_a_fiche_that_follows_another_model(String text) {
        assertThat(check("", text)).isEmpty();
    }

    @Test
    void where_nobody_chose_the_titles_nearly_the_same_words_will_do() {
        String text =
                RIGHT.replace("Rôle des collectivités", "Rôle des collectivités locales")
                        + "\n## Financement\n\nx\n";
        assertThat(check("", text)).isEmpty();
        assertThat(check("schema: { fiche: [Rôle des collectivités] }\n", text))
                .singleElement()
                .asString()
                .startsWith("BAL331 9:4+30 ");
    }

    @Test
    void the_usual_schema_counts_misspelt_titles_as_signs_of_its_model() {
        assertThat(check("", "## Résultats et perspective\n\nx\n\n## Financements\n\nx\n"))
                .containsExactly(
                        "BAL330 5:4+24 il manque la rubrique «Origine et présentation de"
                            + " l'initiative» → ajoutez une ligne «## Origine et présentation de"
                            + " l'initiative», avant la rubrique «Résultats et perspective», et son"
                            + " texte",
                        "BAL331 5:4+24 titre de rubrique mal écrit : «Résultats et perspective» →"
                                + " le titre prévu est «Résultats et perspectives»",
                        "BAL330 9:4+12 il manque la rubrique «Rôle des collectivités» → ajoutez une"
                            + " ligne «## Rôle des collectivités», après la rubrique «Résultats et"
                            + " perspective», avant la rubrique «Financements», et son texte",
                        "BAL331 9:4+12 titre de rubrique mal écrit : «Financements» → le titre"
                                + " prévu est «Financement»");
    }

    @Test
    void a_publication_may_want_no_section_at_all() {
        assertThat(check(FREE, "## Financements\n\n## Résultats et perspective\n")).isEmpty();
        assertThat(check("schema:\n", "## Financements\n\n## Résultats et perspective\n"))
                .isEmpty();
        assertThat(check("schema: { article: [Faits] }\n", "Rien.\n")).isEmpty();
    }

    @Test
    void a_section_that_comes_last_is_missing_at_the_end_of_the_text() {
        assertThat(check("schema: { fiche: [Origine, Bilan] }\n", "## Origine\n\nUn jour.\n\n\n"))
                .containsExactly(
                        "BAL330 7:1+8 il manque la rubrique «Bilan» → ajoutez une ligne «## Bilan»,"
                                + " après la rubrique «Origine», et son texte");
        assertThat(check("schema: { fiche: [Origine] }\n", ""))
                .containsExactly(
                        "BAL330 4:1+0 il manque la rubrique «Origine» → ajoutez une ligne"
                                + " «## Origine», et son texte");
    }

    @ValueSource(
            strings = {
                "role des collectivités",
                "RÔLE DES COLLECTIVITÉS",
                "Rôle des collectivité",
                "Rôle de la collectivité",
                "Rôle des colectivités",
                "Le rôle des collectivités",
                "3. Rôle des collectivités",
                "Rôle des collectivités :",
                "**Rôles** des collectivités",
                "Place des élus",
            })
    @ParameterizedTest
    void a_title_nearly_right_is_misspelt_and_not_missing(String title) {
        assertThat(
                        check(
                                "schema: { fiche: [{ titre: Rôle des collectivités, variantes:"
                                        + " [place des élus] }] }\n",
                                "## " + title + "\n\nx\n"))
                .singleElement()
                .asString()
                .startsWith("BAL331 5:4+" + title.length() + " ")
                .endsWith(" → le titre prévu est «Rôle des collectivités»");
    }

    @ValueSource(
            strings = {
                "Rôle\u00a0des  collectivités",
                "Rôle des collectivite\u0301s",
                "Rôle *des* collectivités ##"
            })
    @ParameterizedTest
    void typography_and_markup_make_no_difference(String title) {
        assertThat(
                        check(
                                "schema: { fiche: [Rôle des collectivités] }\n",
                                "## " + title + "\n\nx\n"))
                .isEmpty();
        assertThat(check("schema: { fiche: [\"L’été : «oui»\"] }\n", "## L'été: \"oui\"\n\nx\n"))
                .isEmpty();
    }

    @ValueSource(
            strings = {"Rôle des associations", "Action 2020", "Bilan financier", "Calendrier"})
    @ParameterizedTest
    void another_section_is_not_taken_for_a_misspelt_one(String title) {
        assertThat(
                        check(
                                "schema: { fiche: { sections: [{ titre: Rôle des collectivités,"
                                        + " obligatoire: non }, { titre: Action 2019, obligatoire:"
                                        + " non }, { titre: Bilan, obligatoire: non }] } }\n",
                                "## " + title + "\n\nx\n"))
                .isEmpty();
    }

    @Test
    void one_section_moved_is_reported_once() {
        assertThat(
                        check(
                                "schema: { fiche: [A1, B2, C3, D4] }\n",
                                "## B2\n\nx\n\n## C3\n\nx\n\n## A1\n\nx\n\n## D4\n\nx\n"))
                .containsExactly(
                        "BAL332 13:4+2 la rubrique «A1» n'est pas à sa place → mettez-la avant la"
                                + " rubrique «B2» (ligne 5)");
        assertThat(
                        check(
                                "schema: { fiche: { sections: [A1, B2], ordre: non } }\n",
                                "## B2\n\nx\n\n## A1\n\nx\n"))
                .isEmpty();
    }

    @Test
    void of_two_sections_exchanged_the_second_is_to_be_moved() {
        assertThat(check(THREE, "## Rôle des collectivités\n\nx\n\n## Origine\n\nx\n"))
                .anySatisfy(line -> assertThat(line).startsWith("BAL332 9:4+7 "))
                .filteredOn(line -> line.startsWith("BAL332"))
                .hasSize(1);
    }

    @Test
    void other_sections_are_refused_only_where_the_schema_says_so() {
        String text = "## Origine\n\nx\n\n## Anecdotes du chemin\n\nx\n\n### Dedans\n\nx\n";
        assertThat(check("schema: { fiche: [Origine] }\n", text)).isEmpty();
        assertThat(
                        check(
                                "schema: { fiche: { sections: [Origine, { titre: Anecdotes du"
                                        + " chantier, obligatoire: non }], autres: non } }\n",
                                text))
                .containsExactly(
                        "BAL333 9:4+19 rubrique non prévue : «Anecdotes du chemin» → vouliez-vous"
                                + " écrire «Anecdotes du chantier» ?");
    }

    @Test
    void a_section_given_twice_names_the_line_of_the_first() {
        assertThat(
                        check(
                                "schema: { fiche: [Origine] }\n",
                                "## Origine\n\nx\n\n## Suite\n\nx\n\n## ORIGINE\n\nx\n"))
                .containsExactly(
                        "BAL334 13:4+7 rubrique donnée deux fois : «Origine» → elle est déjà à la"
                                + " ligne 5 : réunissez les deux textes, ou changez ce titre");
    }

    @ValueSource(
            strings = {
                "",
                "<!-- à écrire -->",
                "<!-- à\n\nécrire -->\n<!-- bientôt -->",
                "### Un sous-titre",
                "[lien]: https://exemple.org",
                "-\n-",
                "***",
                "::: encadre\n:::"
            })
    @ParameterizedTest
    void a_required_section_that_says_nothing_is_empty(String text) {
        assertThat(check("schema: { fiche: [Origine] }\n", "## Origine\n\n" + text + "\n"))
                .containsExactly(
                        "BAL335 5:4+7 la rubrique «Origine» est vide → écrivez-y au moins une"
                                + " phrase");
    }

    @ValueSource(
            strings = {
                "Un mot.",
                "### Un sous-titre\n\nUn mot.",
                "- un",
                "> dit-elle",
                "![Vue](medias/a.png)",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "::: levier Former\n:::",
                "<p>un</p>",
                "    du code"
            })
    @ParameterizedTest
    void any_text_fills_a_section(String text) {
        assertThat(check("schema: { fiche: [Origine] }\n", "## Origine\n\n" + text + "\n"))
                .isEmpty();
    }

    @Test
    void headings_in_blocks_quotations_and_lists_are_no_sections() {
        assertThat(
                        check(
                                "schema: { fiche: { sections: [Origine], autres: non } }\n",
                                """
                                ## Origine

                                ::: encadre
                                ## Un titre
                                :::

                                ::: levier Former
                                :::

                                > ## Cité

                                - ## Listé
                                """))
                .isEmpty();
    }

    @Test
    void sections_may_stand_at_another_level_below_a_title_of_their_own() {
        assertThat(check("", "# x\n\n" + RIGHT)).isEmpty();
        assertThat(check("", "# Un autre titre\n\n" + RIGHT)).isEmpty();
        assertThat(check("", RIGHT + "\n# Annexe\n\nx\n")).isEmpty();
        assertThat(check("", RIGHT.replace("## ", "### "))).isEmpty();
    }

    @Test
    void a_section_whose_title_is_too_low_is_reported_there() {
        assertThat(
                        check(
                                "schema: { fiche: [Origine, Bilan] }\n",
                                "## Origine\n\nx\n\n### Bilan\n\nx\n"))
                .containsExactly(
                        "BAL330 9:5+5 la rubrique «Bilan» a un titre de niveau trop bas → écrivez"
                                + " «##» au lieu de «###» devant ce titre");
    }

    @Test
    void a_title_under_a_line_of_signs_is_a_section_too() {
        assertThat(check("schema: { fiche: [Origine] }\n", "Orgine\r\n------\r\n\r\nUn mot.\r\n"))
                .singleElement()
                .asString()
                .startsWith("BAL331 5:1+6 ");
    }

    @Test
    void documents_that_are_checked_together_get_what_each_gets_alone() {
        List<String> titles =
                List.of(
                        "Origine",
                        "origine et presentation",
                        "Role des colectivités",
                        "Résultats et perspectives",
                        "Financements",
                        "Autre");
        List<String> texts = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(6), 0, titles.size())
                    .forEach(
                            at ->
                                    text.append(random.nextBoolean() ? "## " : "### ")
                                            .append(titles.get(at))
                                            .append("\n\nx\n\n"));
            texts.add(text.toString());
        }
        for (String schema : List.of("", THREE)) {
            PublicationConfig config = config(schema);
            List<Document> all = texts.stream().map(SectionCheckTest::document).toList();

            assertThat(SectionCheck.check(config.schema(), all))
                    .isNotEmpty()
                    .isEqualTo(
                            all.stream()
                                    .map(one -> SectionCheck.check(config.schema(), List.of(one)))
                                    .flatMap(List::stream)
                                    .toList());
        }
    }

    private static PublicationConfig config(String schema) {
        return ConfigReader.read(
                        SourceTree.of(
                                List.of(
                                        new SourceFile.Text(
                                                "publication.yaml",
                                                "publication.yaml",
                                                "titre: x\n" + schema))))
                .value();
    }

    private static Document document(String text) {
        SourceTree tree =
                SourceTree.of(
                        List.of(
                                new SourceFile.Text(
                                        "fiches/1.md",
                                        "fiches/1.md",
                                        "---\nnumero: 1\ntitre: x\n---\n" + text)));
        return new DocumentParser(new DocumentParser.Defaults("s", "fr", false))
                .parse(tree)
                .value()
                .documents()
                .getFirst();
    }
}
