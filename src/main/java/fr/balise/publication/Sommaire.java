package fr.balise.publication;

import java.util.List;
import java.util.stream.Stream;

/// The table of contents with every document in it: a tree of titled groups.
///
/// @param entries in reading order
public record Sommaire(List<Entry> entries) {

    public Sommaire {
        entries = List.copyOf(entries);
    }

    /// A document, or a titled group.
    public sealed interface Entry {
        /// A document.
        record Page(DocumentCard card) implements Entry {}

        /// A group with its title.
        record Group(String title, List<Entry> entries) implements Entry {
            public Group {
                entries = List.copyOf(entries);
            }
        }
    }

    /// Every document in reading order.
    public List<DocumentCard> cards() {
        return cards(entries);
    }

    /// Every document of some entries, in reading order.
    public static List<DocumentCard> cards(List<Entry> entries) {
        return entries.stream().flatMap(Sommaire::cards).toList();
    }

    private static Stream<DocumentCard> cards(Entry entry) {
        return switch (entry) {
            case Entry.Page(var card) -> Stream.of(card);
            case Entry.Group(var _, var entries) -> entries.stream().flatMap(Sommaire::cards);
        };
    }
}
