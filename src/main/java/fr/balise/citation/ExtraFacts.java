package fr.balise.citation;

import fr.balise.date.PartialDate;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What keys of a front matter that are no keys of Balise tell of a document, by the names that other generators give
/// them: authors, DOI, ISBN, ISSN, last change.
///
/// A name is taken as it is written, `auteur: Ville de Rennes`; several stand in a list or between semicolons. Only
/// `{ prenom: Marie, nom: Dupont }` tells family name and given name apart.
public final class ExtraFacts {

    private static final Set<String> AUTHORS =
            Set.of("auteur", "auteurs", "autrice", "autrices", "author", "authors");
    private static final Set<String> FAMILY = Set.of("nom", "name", "family");
    private static final Set<String> GIVEN = Set.of("prenom", "prénom", "given");
    private static final Set<String> CHANGED =
            Set.of("lastmod", "updated", "mise-a-jour", "mis-a-jour-le", "modifie-le");

    private ExtraFacts() {}

    /// Who wrote it, in the order of the file.
    static List<Author> authors(List<YamlValue.Entry> extra) {
        List<Author> authors = new ArrayList<>();
        for (YamlValue.Entry entry : extra) {
            if (AUTHORS.contains(entry.key().text())) {
                read(entry.value(), authors);
            }
        }
        return authors;
    }

    private static void read(YamlValue value, List<Author> authors) {
        switch (value) {
            case YamlValue.Scalar(var text, var _, var _) -> {
                for (String name : text.split(";", -1)) {
                    String line = Words.line(name);
                    if (!line.isEmpty()) {
                        authors.add(new Author(line, Optional.empty()));
                    }
                }
            }
            case YamlValue.Sequence(var items, var _) -> items.forEach(item -> read(item, authors));
            case YamlValue.Mapping(var entries, var _, var _) ->
                    text(entries, FAMILY)
                            .ifPresent(name -> authors.add(new Author(name, text(entries, GIVEN))));
        }
    }

    /// The text of the first of these keys that has any.
    static Optional<String> text(List<YamlValue.Entry> entries, Set<String> keys) {
        for (YamlValue.Entry entry : entries) {
            if (keys.contains(entry.key().text())
                    && entry.value() instanceof YamlValue.Scalar scalar
                    && !Words.line(scalar.text()).isEmpty()) {
                return Optional.of(Words.line(scalar.text()));
            }
        }
        return Optional.empty();
    }

    /// When it last changed, where a key of another generator says it (`lastmod: 2024-03-01`).
    public static Optional<PartialDate> changed(List<YamlValue.Entry> extra) {
        return text(extra, CHANGED).flatMap(PartialDate::parse);
    }
}
