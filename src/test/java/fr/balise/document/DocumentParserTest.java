package fr.balise.document;

import static fr.balise.document.Parsing.document;
import static fr.balise.document.Parsing.parse;
import static fr.balise.document.Parsing.say;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Severity;
import fr.balise.markdown.RenderContext;
import fr.balise.yaml.Located;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

class DocumentParserTest {

    private static final String FICHE = "---\nnumero: 56\ntitre: Rennes\n---\n\nTexte.\n";

    @Test
    void a_fiche_has_its_number_series_title_and_text() {
        Document document = document("fiches/056-rennes.md", FICHE);
        assertThat(document)
                .isInstanceOfSatisfying(
                        Document.Fiche.class,
                        fiche -> {
                            assertThat(fiche.number()).isEqualTo(56);
                            assertThat(fiche.series()).isEqualTo("Déniché pour vous");
                            assertThat(fiche.title()).isEqualTo("Rennes");
                            assertThat(fiche.identity().summary()).hasValue("Texte.");
                            assertThat(fiche.identity().language()).isEqualTo("fr");
                        });
    }

    /// The trees of many texts wait in a file, those of few in memory: nobody may notice.
    @Test
    void a_text_among_thousands_says_what_it_says_alone() {
        String[] files = new String[2 * 2_100];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = "fiches/%04d.md".formatted(i / 2 + 1);
            files[i + 1] =
                    """
                    ---
                    numero: %1$d
                    titre: Rennes
                    ---

                    ## Bilan de l'année

                    Un **mot** sur la fiche n°%1$d, et un appel[^n].

                    | gauche | centre |
                    | ------ | :----: |
                    | %1$d   | `%1$d` |

                    [^n]: Note %1$d.
                    """
                            .formatted(i / 2 + 1);
        }

        List<Document> many = parse(files).value().documents();

        assertThat(many).hasSize(2_100);
        for (int i = 0; i < many.size(); i += 7) {
            Document alone = document(files[2 * i], files[2 * i + 1]);
            assertThat(many.get(i).body().html(RenderContext.plain()))
                    .contains("Note %d.".formatted(i + 1), "id=\"bilan-de-l-annee\"")
                    .isEqualTo(alone.body().html(RenderContext.plain()));
            assertThat(many.get(i).body().sections()).isEqualTo(alone.body().sections());
        }
    }

    @Test
    void headings_stand_below_the_title_of_the_front_matter() {
        Document document = document("pages/a.md", "---\ntitre: A\n---\n\n# B\n\n## C\n");
        assertThat(document.body().headings())
                .extracting(heading -> heading.level())
                .containsExactly(2, 3);
    }

    @Test
    void a_title_that_the_page_shows_itself_keeps_its_id_for_links() {
        Document document = document("pages/a.md", "# Mon projet\n\n[haut](#mon-projet)\n");
        assertThat(document.body().hiddenTitleId()).hasValue("mon-projet");
    }

    @ParameterizedTest
    @CsvSource({
        "titre:, numero: 56, titre",
        "'titre: \"\"', numero: 56, titre",
        "titre: A, numero:, numéro"
    })
    void a_fiche_whose_key_stands_without_a_value_is_reported(
            String title, String number, String missing) {
        assertThat(say(parse("fiches/a.md", "---\n" + title + "\n" + number + "\n---\n\nTexte.\n")))
                .singleElement()
                .asString()
                .startsWith("BAL107 1:1: il manque le " + missing);
    }

    @ParameterizedTest
    @CsvSource({
        "fiches/a.md, , FICHE",
        "chapitres/a.md, , CHAPTER",
        "articles/2020/a.md, , ARTICLE",
        "_posts/2020-01-01-a.md, , ARTICLE",
        "panoramas/a.md, , PANORAMA",
        "pages/a.md, , PAGE",
        "a.md, , PAGE",
        "docs/a.markdown, , PAGE",
        "fiches/index.md, , PAGE",
        "fiches/README.md, , PAGE",
        "pages/a.md, fiche, FICHE",
        "fiches/a.md, chapitre, CHAPTER",
        "a.md, repertoire, DIRECTORY",
        "fiches/a.md, chapter, CHAPTER"
    })
    void the_type_is_the_one_given_or_that_of_the_folder(
            String path, String type, DocumentType expected) {
        String given = type == null ? "" : "type: " + type + "\n";
        String number = expected == DocumentType.FICHE ? "numero: 3\n" : "";
        assertThat(document(path, "---\n" + given + number + "titre: x\n---\n").type())
                .isEqualTo(expected);
    }

    @Test
    void a_numbered_file_outside_the_folders_is_a_fiche() {
        assertThat(document("056.md", FICHE).type()).isEqualTo(DocumentType.FICHE);
    }

    @Test
    void the_first_heading_serves_as_title_and_is_not_shown_twice() {
        Document document = document("a.md", "# Le titre\n\nTexte.\n\n## Suite\n");
        assertThat(document.title()).isEqualTo("Le titre");
        assertThat(document.body().headings()).extracting(h -> h.text()).containsExactly("Suite");
    }

    @Test
    void a_heading_that_repeats_the_title_is_dropped_and_another_one_is_kept() {
        assertThat(document("a.md", "---\ntitre: L'été\n---\n# L’Été !\n").body().headings())
                .isEmpty();
        assertThat(document("a.md", "---\ntitre: L'été\n---\n# L'hiver\n").body().headings())
                .hasSize(1);
        assertThat(document("a.md", "---\ntitre: 北京\n---\n# 東京\n").body().headings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "notes-de_lecture.md, Notes de lecture",
        "_posts/2019-06-01-une-visite.md, Une visite"
    })
    void a_page_without_title_is_called_after_its_file_with_a_warning(String path, String title) {
        Outcome<Documents> outcome = parse(path, "Texte.\n");
        assertThat(outcome.value().documents()).extracting(Document::title).containsExactly(title);
        assertThat(outcome.diagnostics())
                .extracting(problem -> problem.severity())
                .containsExactly(Severity.WARNING);
    }

    @Test
    void a_fiche_without_title_and_number_misses_both_in_one_run() {
        Outcome<Documents> outcome = parse("fiches/056-a.md", "Texte.\n");
        assertThat(say(outcome))
                .containsExactly(
                        "BAL107 1:1: il manque le numéro de la fiche",
                        "BAL107 1:1: il manque le titre");
        assertThat(outcome.value().documents()).isEmpty();
        assertThat(outcome.value().setAside())
                .extracting(Documents.SetAside::number)
                .containsExactly(Optional.of(56));
    }

    @Test
    void every_fault_of_a_file_is_named_in_one_run_and_none_twice() {
        Outcome<Documents> outcome =
                parse(
                        "fiches/a.md",
                        """
                        ---
                        numero: cinquante-six
                        titre: [Rennes]
                        date: 2019-02-30
                        brouillon: oui
                        titre: Paris
                        financement: { total: beaucoup }
                        ---
                        ::: inconnu
                        Texte.
                        :::

                        [lien](javascript:alert(1))

                        <script>x</script>
                        """);
        assertThat(outcome.diagnostics())
                .extracting(problem -> problem.location().line() + " " + problem.rule().code())
                .contains(
                        "2 BAL105",
                        "3 BAL105",
                        "4 BAL109",
                        "5 BAL105",
                        "6 BAL104",
                        "7 BAL105",
                        "9 BAL301",
                        "13 BAL210",
                        "15 BAL304")
                .doesNotContain("1 BAL107")
                .doesNotHaveDuplicates();
        assertThat(outcome.value().setAside()).hasSize(1);
    }

    @Test
    void below_a_front_matter_that_is_no_yaml_nothing_is_missing() {
        assertThat(say(parse("fiches/056.md", "---\ntitre: a: b\n---\n::: rien\n:::\n")))
                .hasSize(2)
                .contains("BAL103 2:9: deux-points au milieu d'une valeur")
                .anyMatch(words -> words.startsWith("BAL301 4:"));
    }

    @Test
    void a_forgotten_closing_line_is_recognized_though_the_text_has_a_line_of_hyphens() {
        String text = "---\nnumero: 3\ntitre: x\n\nUne phrase.\n\n---\n\nUne autre.\n";
        assertThat(say(parse("fiches/003.md", text)))
                .containsExactly("BAL101 1:1: cet en-tête n'est jamais refermé");
        assertThat(say(parse("fiches/003.md", "---\ntitre: x\n\n## Suite\n\ntexte\n\n---\n")))
                .containsExactly("BAL101 1:1: cet en-tête n'est jamais refermé");
    }

    @Test
    void a_number_is_known_even_of_a_file_that_is_set_aside() {
        Outcome<Documents> outcome =
                parse(
                        "fiches/a.md", "---\nnumero: 12\ntitre: a: b\n---\n",
                        "fiches/013-b.md", "---\ntitre: a: b\n---\n",
                        "articles/2019-06-01-c.md", "---\ntitre: a: b\n---\n");
        assertThat(outcome.value().setAside())
                .extracting(Documents.SetAside::number)
                .containsExactly(Optional.of(13), Optional.of(12));
    }

    @Test
    void a_draft_is_left_out_with_its_faults_unless_drafts_are_asked_for() {
        String draft = "---\nnumero: 56\ntitre: x\nbrouillon: true\ndate: demain\n---\n::: rien\n";
        Outcome<Documents> without = parse(false, "fiches/a.md", draft);
        assertThat(without.diagnostics()).isEmpty();
        assertThat(without.value().documents()).isEmpty();
        assertThat(without.value().setAside()).hasSize(1);
        assertThat(parse(true, "fiches/a.md", draft).diagnostics()).hasSizeGreaterThan(1);
        assertThat(parse(true, "a.md", "---\ntitle: x\ndraft: true\n---\n").value().documents())
                .hasSize(1);
    }

    @Test
    void content_of_other_generators_builds_without_error() {
        Outcome<Documents> outcome =
                parse(
                        "_posts/2020-01-01-hello.md",
                        """
                        ---
                        layout: post
                        title:  "Welcome to Jekyll!"
                        date:   2020-01-01 10:00:00 +0100
                        categories: jekyll update
                        tags: [a, b]
                        permalink: /hello/
                        ---
                        # Hello
                        {% highlight ruby %}{{ page.title }}{% endhighlight %}
                        """,
                        "content/post/hello.md",
                        """
                        ---
                        title: 'Hello'
                        date: 2020-01-01T10:00:00+01:00
                        draft: false
                        description: ""
                        summary: One
                        keywords: one, two
                        tags:
                          - a
                          -
                        series: ["Getting started"]
                        weight: 10
                        slug: hello
                        aliases: [/old/hello/]
                        author: { name: A }
                        menu: {main: {weight: 1}}
                        ---
                        Text.
                        """);
        assertThat(outcome.diagnostics())
                .extracting(problem -> problem.severity())
                .doesNotContain(Severity.ERROR);
        assertThat(outcome.value().documents()).hasSize(2);
        FrontMatter hugo = outcome.value().documents().get(1).frontMatter();
        assertThat(hugo.keywords()).extracting(Located::value).containsExactly("one", "two");
        assertThat(hugo.series()).hasValue("Getting started");
        assertThat(hugo.summary()).hasValue("One");
        assertThat(hugo.extra())
                .extracting(entry -> entry.key().text())
                .containsExactly("weight", "slug", "author", "menu");
    }

    @Test
    void line_ends_and_the_form_of_accents_change_nothing() {
        String text =
                """
                ---
                numero: 56
                titre: "L'été à Rennes : là"
                date: 2019-06
                mots-cles: [santé]
                ---

                # Été

                Texte à lire.
                """;
        Document plain = document("fiches/a.md", text);
        for (String other :
                List.of(
                        text.replace("\n", "\r\n"),
                        text.replace("\n", "\r"),
                        Normalizer.normalize(text, Normalizer.Form.NFD))) {
            Document document = document("fiches/a.md", other);
            assertThat(document.title()).isEqualTo(plain.title());
            assertThat(document.frontMatter().keywords())
                    .extracting(Located::value)
                    .containsExactly("santé");
            assertThat(document.frontMatter().date()).isEqualTo(plain.frontMatter().date());
        }
    }

    @Test
    void an_english_document_has_english_typography() {
        Document document = document("a.md", "---\ntitle: \"Why: a question?\"\nlang: en\n---\n");
        assertThat(document.title()).isEqualTo("Why: a question?");
        assertThat(document.identity().language()).isEqualTo("en");
        assertThat(document("a.md", "---\ntitre: \"Pourquoi ?\"\n---\n").title())
                .isEqualTo("Pourquoi\u202f?");
    }

    @Test
    void documents_stand_in_the_order_of_their_paths() {
        assertThat(parse("b.md", "# b", "a.md", "# a", "a/c.md", "# c").value().documents())
                .extracting(document -> document.origin().path())
                .containsExactly("a.md", "a/c.md", "b.md");
    }

    @Test
    @Timeout(30)
    void an_empty_file_and_a_huge_line_are_no_trouble() {
        assertThat(parse("a.md", "", "b.md", "x".repeat(3_000_000)).value().documents()).hasSize(2);
    }
}
