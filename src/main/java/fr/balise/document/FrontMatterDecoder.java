package fr.balise.document;

import static fr.balise.yaml.Decoders.bool;
import static fr.balise.yaml.Decoders.date;
import static fr.balise.yaml.Decoders.email;
import static fr.balise.yaml.Decoders.integer;
import static fr.balise.yaml.Decoders.language;
import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.oneOf;
import static fr.balise.yaml.Decoders.telephone;
import static fr.balise.yaml.Decoders.text;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Fields;
import fr.balise.yaml.Located;
import fr.balise.yaml.YamlValue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Decodes front matter: a YAML mapping → [FrontMatter].
///
/// Keys are French; the English ones of other generators are accepted as synonyms. A key that nobody knows is kept
/// for themes and reported as a hint. Each key is one line here, in the order in which the guide explains them.
final class FrontMatterDecoder {

    private static final Decoder<Located<Integer>> NUMBER = Located.of(integer(1, 999_999));
    private static final Decoder<DocumentType> TYPE = oneOf(DocumentType.words());

    private FrontMatterDecoder() {}

    static Decoder<FrontMatter> frontMatter() {
        return mapping(FrontMatterDecoder::decode);
    }

    private static Optional<FrontMatter> decode(Fields fields, Consumer<Diagnostic> report) {
        Optional<DocumentType> type = fields.optional("type", TYPE);
        Optional<Located<Integer>> number = fields.optional("numero", NUMBER, "number");
        Optional<String> series = fields.optional("serie", series(), "series");
        Optional<String> title = fields.optional("titre", text(), "title");
        Optional<String> subtitle = fields.optional("sous-titre", text(), "subtitle");
        Optional<String> summary = fields.optional("resume", text(), "description", "summary");
        Optional<PartialDate> date = fields.optional("date", date());
        List<Located<String>> keywords =
                fields.optional("mots-cles", keywords(), "keywords", "tags").orElse(List.of());
        List<Located<String>> territories =
                fields.optional("territoires", texts(), "territories").orElse(List.of());
        Optional<Image> image = fields.optional("image", image());
        Optional<Funding> funding =
                fields.optional("financement", FundingDecoder.funding(), "funding");
        List<Contact> contacts = fields.optional("contacts", list(contact())).orElse(List.of());
        List<Located<String>> supporters =
                fields.optional("soutiens", texts(), "supporters").orElse(List.of());
        Optional<String> language = fields.optional("langue", language(), "lang", "language");
        boolean draft = fields.optional("brouillon", bool(), "draft").orElse(false);
        List<Located<String>> aliases =
                fields.optional("alias", texts(), "aliases").orElse(List.of());
        Optional<PartialDate> reviewed = fields.optional("relu-le", date(), "reviewed");
        Optional<Located<PartialDate>> reviewBy =
                fields.optional("a-relire-le", Located.of(date()), "review-by");
        List<YamlValue.Entry> extra = fields.rest();
        fields.reportUnknown(Rule.UNKNOWN_KEY);
        return Optional.of(
                new FrontMatter(
                        type,
                        number,
                        series,
                        title,
                        subtitle,
                        summary,
                        date,
                        keywords,
                        territories,
                        image,
                        funding,
                        contacts,
                        supporters,
                        language,
                        draft,
                        aliases,
                        reviewed,
                        reviewBy,
                        extra));
    }

    private static Decoder<List<Located<String>>> texts() {
        return list(Located.of(text()));
    }

    /// Key words: a list, or one text with commas, as other generators write it.
    private static Decoder<List<Located<String>>> keywords() {
        return (value, report) ->
                value instanceof YamlValue.Scalar(var words, var kind, var place)
                                && words.contains(",")
                        ? texts().decode(
                                        new YamlValue.Sequence(
                                                Stream.of(words.split(","))
                                                        .<YamlValue>map(
                                                                word ->
                                                                        new YamlValue.Scalar(
                                                                                word, kind, place))
                                                        .toList(),
                                                place),
                                        report)
                        : texts().decode(value, report);
    }

    /// A series: a text, or a list of one, as Hugo writes it.
    private static Decoder<String> series() {
        return (value, report) ->
                text().decode(
                                value instanceof YamlValue.Sequence(var items, var _)
                                                && items.size() == 1
                                        ? items.getFirst()
                                        : value,
                                report);
    }

    private static Decoder<Image> image() {
        Decoder<Image> mapped =
                mapping(
                        (fields, report) -> {
                            Optional<Located<String>> file =
                                    fields.required("fichier", Located.of(text()), "file", "src");
                            Optional<String> alt = fields.optional("alt", text());
                            Optional<String> credit = fields.optional("credit", text());
                            boolean decorative =
                                    fields.optional("decorative", bool()).orElse(false);
                            fields.reportUnknown(Rule.UNKNOWN_KEY);
                            return file.map(f -> new Image(f, alt, credit, decorative));
                        });
        Decoder<Image> plain =
                Located.of(text())
                        .map(file -> new Image(file, Optional.empty(), Optional.empty(), false));
        return (value, report) ->
                (value instanceof YamlValue.Mapping ? mapped : plain).decode(value, report);
    }

    private static Decoder<Contact> contact() {
        return mapping(
                (fields, report) -> {
                    Contact contact =
                            new Contact(
                                    fields.optional("nom", text(), "name"),
                                    fields.optional("fonction", text(), "role"),
                                    fields.optional("organisation", text(), "organization"),
                                    fields.optional("courriel", email(), "email"),
                                    fields.optional("telephone", telephone(), "phone"));
                    fields.reportUnknown(Rule.UNKNOWN_KEY);
                    if (contact.equals(Contact.NOBODY) && !fields.givesAny()) {
                        report.accept(new DocumentProblem.EmptyContact().at(fields.location()));
                        return Optional.empty();
                    }
                    return Optional.of(contact);
                });
    }
}
