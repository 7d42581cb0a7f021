package fr.balise.create;

import fr.balise.config.BodySchema.Section;
import fr.balise.config.BodySchema.Sections;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Language;
import fr.balise.document.DocumentType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The text that a new document begins with: its front matter with a word on each key, and the sections that its type
/// must have, each with advice that is not published.
final class Skeleton {

    private static final int COMMENT_COLUMN = 16;

    private final PublicationConfig config;
    private final Wish wish;
    private final Optional<Integer> number;
    private final boolean french;
    private final StringBuilder text = new StringBuilder();

    Skeleton(PublicationConfig config, Wish wish, Optional<Integer> number) {
        this.config = config;
        this.wish = wish;
        this.number = number;
        this.french = config.interfaceLanguage() == Language.FR;
    }

    String text() {
        text.append("---\n");
        frontMatter();
        text.append("---\n\n");
        body();
        return text.toString();
    }

    private void frontMatter() {
        number.ifPresent(digits -> line(key("numero", "number"), Integer.toString(digits)));
        wish.series().ifPresent(series -> line(key("serie", "series"), quoted(series)));
        line(key("titre", "title"), quoted(wish.title()));
        empty(
                key("resume", "summary"),
                "une ou deux phrases, pour les listes et les moteurs de recherche",
                "a sentence or two, for lists and search engines");
        if (wish.type() == DocumentType.CHAPTER || wish.type() == DocumentType.PAGE) {
            wish.date().ifPresent(date -> line("date", date.iso()));
            return;
        }
        wish.date()
                .ifPresentOrElse(
                        date -> line("date", date.iso()),
                        () ->
                                empty(
                                        "date",
                                        "2019, 2019-06 ou 2019-06-15",
                                        "2019, 2019-06 or 2019-06-15"));
        empty(
                key("mots-cles", "keywords"),
                "[alimentation, commerce équitable]",
                "[food, fair trade]");
        empty(key("territoires", "territories"), "[Rennes, Longueuil]", "[Rennes, Longueuil]");
        if (wish.type() == DocumentType.FICHE) {
            empty(
                    "image",
                    "{ fichier: medias/vue.jpg, alt: ce qu'on y voit, credit: de qui }",
                    "{ file: medias/view.jpg, alt: what it shows, credit: whose }");
            empty(
                    key("financement", "funding"),
                    "{ total: 50000, lignes: [{ financeur: Ville, montant: 50000 }] }",
                    "{ total: 50000, lines: [{ funder: City, amount: 50000 }] }");
            empty(
                    "contacts",
                    "[{ nom: …, organisation: …, courriel: … }]",
                    "[{ name: …, organization: …, email: … }]");
            empty(
                    key("soutiens", "supporters"),
                    "[rtes] : identifiants de donnees/structures.yaml",
                    "[rtes]: ids of donnees/structures.yaml");
        }
    }

    private void body() {
        List<Section> sections =
                config.schema().of(wish.type()).map(Sections::sections).orElse(List.of());
        List<Section> required = sections.stream().filter(Section::required).toList();
        for (Section section : required) {
            text.append("## ").append(escaped(section.title())).append("\n\n");
            comment(
                    "Écrivez ici le texte de cette rubrique ; cette ligne n'est pas publiée.",
                    "Write the text of this section here; this line is not published.");
        }
        String optional =
                sections.stream()
                        .filter(section -> !section.required())
                        .map(Section::title)
                        .collect(Collectors.joining(" ; "));
        if (!optional.isEmpty()) {
            comment("Rubriques facultatives : " + optional, "Optional sections: " + optional);
        }
        if (required.isEmpty()) {
            comment(
                    "Écrivez ici le texte ; cette ligne n'est pas publiée.",
                    "Write the text here; this line is not published.");
        }
        text.setLength(text.length() - 1);
    }

    private void line(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    /// A key without a value, which counts as not given, and what to write there.
    private void empty(String key, String fr, String en) {
        String start = key + ":";
        text.append(start)
                .repeat(' ', Math.max(1, COMMENT_COLUMN - start.length()))
                .append("# ")
                .append(french ? fr : en)
                .append('\n');
    }

    private void comment(String fr, String en) {
        String words = (french ? fr : en).replace("--", "- -").replace(">", "›");
        text.append("<!-- ").append(words).append(" -->\n\n");
    }

    private String key(String fr, String en) {
        return french ? fr : en;
    }

    /// A text between straight quotes, in which no sign of YAML means anything but `\` and `"`.
    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// A title in which no sign of Markdown means anything.
    private static String escaped(String title) {
        StringBuilder safe = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            safe.append("\\`*_[]<>#&{}|~$^".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return safe.toString();
    }
}
