package fr.balise.document;

import static fr.balise.document.Parsing.document;
import static fr.balise.document.Parsing.parse;
import static fr.balise.document.Parsing.say;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.yaml.Located;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class FrontMatterDecoderTest {

    private static final String ALL =
            """
            ---
            type: fiche
            numero: 56
            serie: Ailleurs
            titre: Rennes
            sous-titre: et Longueuil
            resume: Un résumé.
            date: 2019-06
            mots-cles: [eau, terre]
            territoires: [rennes]
            image: { fichier: medias/a.svg, alt: A, credit: B }
            financement:
              total: 100
              devise: CAD
              annee: 2019
              lignes:
                - { financeur: Ville, montant: 60, part: 60 % }
                - { financeur: État, montant: 40, part: 40 % }
            contacts:
              - { nom: N, fonction: F, organisation: O, courriel: a@exemple.fr, telephone: "01" }
            soutiens: [rtes]
            langue: fr-CA
            brouillon: false
            alias: [/vieux.html]
            relu-le: 2020
            a-relire-le: 2021-06
            ---
            """;

    @Test
    void every_key_is_read() {
        FrontMatter front = document("fiches/a.md", ALL).frontMatter();
        assertThat(front.type()).hasValue(DocumentType.FICHE);
        assertThat(front.number().map(Located::value)).hasValue(56);
        assertThat(front.series()).hasValue("Ailleurs");
        assertThat(front.subtitle()).hasValue("et Longueuil");
        assertThat(front.summary()).hasValue("Un résumé.");
        assertThat(front.date()).isEqualTo(PartialDate.parse("2019-06"));
        assertThat(front.keywords())
                .containsExactly(
                        new Located<>("eau", new Location("content/fiches/a.md", 9, 13, 3)),
                        new Located<>("terre", new Location("content/fiches/a.md", 9, 18, 5)));
        assertThat(front.territories()).extracting(Located::value).containsExactly("rennes");
        assertThat(front.image().flatMap(Image::credit)).hasValue("B");
        assertThat(front.funding())
                .hasValueSatisfying(
                        funding -> {
                            assertThat(funding.currency()).isEqualTo("CAD");
                            assertThat(funding.lines())
                                    .contains(
                                            new Funding.Line(
                                                    "Ville",
                                                    Optional.of(new BigDecimal(60)),
                                                    Optional.of(new BigDecimal(60))));
                        });
        assertThat(front.contacts())
                .extracting(Contact::email)
                .containsExactly(Optional.of("a@exemple.fr"));
        assertThat(front.supporters()).extracting(Located::value).containsExactly("rtes");
        assertThat(front.language()).hasValue("fr-CA");
        assertThat(front.draft()).isFalse();
        assertThat(front.aliases()).extracting(Located::value).containsExactly("/vieux.html");
        assertThat(front.reviewed()).isEqualTo(PartialDate.parse("2020"));
        assertThat(front.reviewBy().map(Located::value)).isEqualTo(PartialDate.parse("2021-06"));
        assertThat(front.extra()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "numero,number",
        "serie,series",
        "titre,title",
        "sous-titre,subtitle",
        "resume,description",
        "resume,summary",
        "mots-cles,keywords",
        "mots-cles,tags",
        "territoires,territories",
        "financement,funding",
        "soutiens,supporters",
        "langue,lang",
        "brouillon,draft",
        "alias,aliases",
        "relu-le,reviewed",
        "a-relire-le,review-by"
    })
    void an_english_key_means_the_same(String french, String english) {
        FrontMatter expected = document("fiches/a.md", ALL).frontMatter();
        FrontMatter front =
                document("fiches/a.md", ALL.replace("\n" + french + ":", "\n" + english + ":"))
                        .frontMatter();
        assertThat(front.toString().replaceAll("column=\\d+", ""))
                .isEqualTo(expected.toString().replaceAll("column=\\d+", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "numero: 0 | BAL108 3:9: valeur refusée : «0» ; il faut un nombre entier de 1 à"
                        + " 999999",
                "type: fihce | BAL108 3:7: valeur refusée : «fihce» ; il faut l'un de ces mots :"
                    + " fiche, chapitre, article, panorama, repertoire, page, sheet, chapter, post,"
                    + " posts, blog, directory, doc, docs, default",
                "langue: français | BAL108 3:9: langue inconnue : «français»",
                "date: juin 2019 | BAL109 3:7: date impossible : «juin 2019»",
                "brouillon: oui | BAL105 3:12: il faut ici true ou false, pas «oui»",
                "mots-cles: [[a]] | BAL105 3:13: il faut ici un texte, pas une liste",
                "image: { alt: x } | BAL107 3:8: il manque la clé «fichier»",
                "contacts: [{}] | BAL107 3:12: ce contact est vide",
                "contacts: RTES | BAL105 3:11: il faut ici des clés et des valeurs, pas «RTES»",
                "financement: { lignes: [{ montant: 3 }] } | BAL107 3:25: il manque la clé"
                        + " «financeur»",
                "motscles: [a] | BAL106 3:1: clé inconnue : «motscles»"
            })
    void a_wrong_value_is_reported_at_its_place(String line, String message) {
        assertThat(say(parse("a.md", "---\ntitre: x\n" + line + "\n---\n")))
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 40 11 5 3 1 | |",
                "50 47 3 | |",
                "50 47 2 | | les parts font 99 %, pas 100 %",
                "33.3 33.3 33.3 | |",
                "33.3 33.3 33.2 | |",
                "33.3 33.3 32 | | les parts font 98,6 %, pas 100 %",
                "60 60 ? | | les parts font 120 %, pas 100 %",
                "60 ? | |",
                "? | |",
                "| 150000 : 70000 85000 | les montants font 155000 EUR, le total annoncé est"
                        + " 150000",
                "| 150000 : 70000 80000 | ",
                "| 150000 : 70000 ? |",
                "| 150000 : 160000 ? | les montants font 160000 EUR, le total annoncé est 150000",
                "| : 70000 80000 |"
            })
    void funding_that_does_not_add_up_is_a_warning_that_names_both_figures(
            String shares, String amounts, String message) {
        StringBuilder yaml = new StringBuilder("---\ntitre: x\nfinancement:\n");
        String lines = "";
        if (shares != null) {
            for (String share : shares.split(" ", -1)) {
                lines +=
                        "    - { financeur: A"
                                + (share.equals("?") ? "" : ", part: " + share)
                                + " }\n";
            }
        } else {
            String[] parts = amounts.split(":", -1);
            yaml.append(parts[0].isBlank() ? "" : "  total: " + parts[0].strip() + "\n");
            for (String amount : parts[1].strip().split(" ", -1)) {
                lines +=
                        "    - { financeur: A"
                                + (amount.equals("?") ? "" : ", montant: " + amount)
                                + " }\n";
            }
        }
        List<Diagnostic> problems =
                parse("a.md", yaml + "  lignes:\n" + lines + "---\n").diagnostics();
        assertThat(problems)
                .extracting(problem -> problem.message().fr())
                .isEqualTo(message == null ? List.of() : List.of(message));
    }

    @Test
    void dates_of_review_that_have_passed_are_named_when_someone_asks() {
        List<Document> documents =
                parse(
                                "a.md", "---\ntitre: a\na-relire-le: 2021-06\n---\n",
                                "b.md", "---\ntitre: b\na-relire-le: 2021-06-30\n---\n",
                                "c.md", "---\ntitre: c\na-relire-le: 2021\n---\n",
                                "d.md", "---\ntitre: d\n---\n")
                        .value()
                        .documents();
        assertThat(ReviewDates.passed(documents, LocalDate.of(2021, 6, 30))).isEmpty();
        assertThat(ReviewDates.passed(documents, LocalDate.of(2021, 7, 1)))
                .extracting(problem -> problem.message().fr())
                .containsExactly(
                        "relecture prévue, dépassée : juin 2021",
                        "relecture prévue, dépassée : 30 juin 2021");
        assertThat(ReviewDates.passed(documents, LocalDate.of(2022, 1, 1))).hasSize(3);
        assertThat(ReviewDates.passed(documents, LocalDate.of(2022, 1, 1)).getFirst().location())
                .isEqualTo(new Location("content/a.md", 3, 14, 7));
    }
}
