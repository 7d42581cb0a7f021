package fr.balise.search.query;

import fr.balise.search.index.Facet;

import java.util.List;

/// What a document is asked for without any effect on its score.
public sealed interface Condition {

    /// One of some terms, in any field.
    record Anywhere(List<String> terms) implements Condition {
        public Anywhere {
            terms = List.copyOf(terms);
        }
    }

    /// One of some terms, in the title.
    record InTitle(List<String> terms) implements Condition {
        public InTitle {
            terms = List.copyOf(terms);
        }
    }

    /// Words one after another in one of the fields.
    record InOrder(List<Place> places) implements Condition {
        public InOrder {
            places = List.copyOf(places);
        }
    }

    /// One of some values of a facet.
    record OfFacet(Facet facet, List<String> labels) implements Condition {
        public OfFacet {
            labels = List.copyOf(labels);
        }
    }

    /// Several conditions at once.
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /// One word of a phrase.
    ///
    /// @param position counted from the phrase's first token, stop words among them
    /// @param terms any of which may stand there
    record Place(int position, List<String> terms) {
        public Place {
            terms = List.copyOf(terms);
        }
    }
}
