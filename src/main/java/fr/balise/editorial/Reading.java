package fr.balise.editorial;

import fr.balise.document.AuthorFile;
import fr.balise.markdown.AuthoredText;
import fr.balise.markdown.MarkdownParser;
import fr.balise.markdown.MarkdownSource;
import fr.balise.publication.LinkedDocument;
import fr.balise.source.SourceTree;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One document, opened to be read over.
///
/// @param linked the document in its place in the publication
/// @param text its text as the author wrote it
/// @param declared the texts of its front matter
/// @param amounts the amounts of its front matter
/// @param language of its text
record Reading(
        LinkedDocument linked,
        AuthoredText text,
        List<Stretch> declared,
        List<Stretch> amounts,
        Tongue language) {

    /// The languages that are read over.
    enum Tongue {
        FRENCH,
        ENGLISH,
        OTHER;

        static Tongue of(String bcp47) {
            return switch (Locale.forLanguageTag(bcp47).getLanguage()) {
                case "fr" -> FRENCH;
                case "en" -> ENGLISH;
                default -> OTHER;
            };
        }
    }

    /// Keys whose values are sentences or titles, and keys whose values are amounts, in both languages.
    private static final Map<String, Boolean> PROSE =
            Map.ofEntries(
                    Map.entry("titre", true),
                    Map.entry("title", true),
                    Map.entry("sous-titre", true),
                    Map.entry("subtitle", true),
                    Map.entry("resume", true),
                    Map.entry("description", true),
                    Map.entry("summary", true),
                    Map.entry("alt", true),
                    Map.entry("credit", true),
                    Map.entry("fonction", true),
                    Map.entry("role", true),
                    Map.entry("organisation", true),
                    Map.entry("organization", true),
                    Map.entry("financeur", true),
                    Map.entry("funder", true),
                    Map.entry("mots-cles", true),
                    Map.entry("territoires", true),
                    Map.entry("total", false),
                    Map.entry("montant", false),
                    Map.entry("amount", false));

    Reading {
        declared = List.copyOf(declared);
        amounts = List.copyOf(amounts);
    }

    /// Opens the file of a document; empty when it is not there any more.
    static Optional<Reading> of(
            LinkedDocument linked, SourceTree sources, MarkdownParser markdown) {
        return sources.text(linked.document().origin().path())
                .flatMap(AuthorFile::of)
                .map(file -> of(linked, file, markdown));
    }

    private static Reading of(LinkedDocument linked, AuthorFile file, MarkdownParser markdown) {
        List<Stretch> declared = new ArrayList<>();
        List<Stretch> amounts = new ArrayList<>();
        file.frontMatter().ifPresent(value -> gather(value, declared, amounts));
        return new Reading(
                linked,
                markdown.authored(
                        file.body(),
                        new MarkdownSource(linked.document().origin().shown(), file.bodyLine())),
                declared,
                amounts,
                Tongue.of(linked.document().identity().language()));
    }

    private static void gather(YamlValue value, List<Stretch> declared, List<Stretch> amounts) {
        switch (value) {
            case YamlValue.Scalar _ -> {}
            case YamlValue.Sequence(var items, var _) ->
                    items.forEach(item -> gather(item, declared, amounts));
            case YamlValue.Mapping mapping -> {
                for (YamlValue.Entry entry : mapping.entries()) {
                    Boolean prose = PROSE.get(entry.key().text());
                    if (prose != null) {
                        scalars(entry.value())
                                .map(Stretch::of)
                                .forEach(prose ? declared::add : amounts::add);
                    } else {
                        gather(entry.value(), declared, amounts);
                    }
                }
            }
        }
    }

    private static Stream<YamlValue.Scalar> scalars(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar scalar -> Stream.of(scalar);
            case YamlValue.Sequence(var items, var _) -> items.stream().flatMap(Reading::scalars);
            case YamlValue.Mapping _ -> Stream.empty();
        };
    }

    /// All running text: the front matter's, then the passages of the text.
    List<Stretch> stretches() {
        return Stream.concat(declared.stream(), text.passages().stream().map(Stretch::of)).toList();
    }
}
