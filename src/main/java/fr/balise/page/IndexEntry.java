package fr.balise.page;

import fr.balise.address.Slug;
import fr.balise.publication.DocumentCard;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An entry of the word list before it is written on its page.
///
/// @param name as it is printed
/// @param kind what it is
/// @param href relative address of its own page
/// @param note country of a territory, long form of an acronym
/// @param documents that bear it, in reading order
/// @param all where all of them are listed
/// @param see for a spelling that only leads elsewhere, the entries to look under
record IndexEntry(
        String name,
        Kind kind,
        Optional<String> href,
        Optional<String> note,
        List<DocumentCard> documents,
        Optional<String> all,
        List<IndexEntry> see) {

    /// Alphabetical order: without accents, case and first article; other scripts last, as Unicode has them.
    static final Comparator<IndexEntry> ALPHABETICAL =
            Comparator.comparing((IndexEntry entry) -> Initial.of(entry.filed()))
                    .thenComparing(IndexEntry::filed)
                    .thenComparing(entry -> Normalizer.normalize(entry.name(), Normalizer.Form.NFC))
                    .thenComparing(IndexEntry::kind);

    // Nobody looks for L’Hermitage under L, nor for Le Mans.
    private static final List<String> ARTICLES = List.of("l-", "le-", "la-", "les-", "the-");

    IndexEntry {
        documents = List.copyOf(documents);
        see = List.copyOf(see);
    }

    /// What an entry is; the names are the ends of keys of interface texts and the beginnings of ids.
    enum Kind {
        KEYWORD("mot-cle"),
        TERRITORY("territoire"),
        ORGANISATION("structure"),
        ACRONYM("sigle"),
        VARIANT("voir");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /// What it is filed under: «L’Hermitage» → `hermitage`.
    String filed() {
        String slug = Slug.of(name);
        for (String article : ARTICLES) {
            if (slug.startsWith(article) && isArticle(article.length() - 1)) {
                return slug.substring(article.length());
            }
        }
        return slug;
    }

    /// Whether the name begins with an article: these letters, and then a space or an apostrophe.
    private boolean isArticle(int letters) {
        char after = name.length() > letters ? name.charAt(letters) : 'x';
        return letters == 1
                ? after == '\'' || after == '’'
                : Character.isWhitespace(after) || after == '\u00A0' || after == '\u202F';
    }

    /// For links to it, like no id of a text.
    String id() {
        return "_" + kind.word() + "-" + Slug.distinct(name);
    }
}
