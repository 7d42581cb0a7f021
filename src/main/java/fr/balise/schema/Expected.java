package fr.balise.schema;

import fr.balise.config.BodySchema.Section;
import fr.balise.config.BodySchema.Sections;
import fr.balise.markdown.Heading;

import java.util.ArrayList;
import java.util.List;

/// The sections of one type of document, their titles ready to be compared.
///
/// @param places in the order of the schema
/// @param ordered whether they keep this order
/// @param open whether others are allowed
/// @param known the titles of documents of this type that were compared before
record Expected(List<Place> places, boolean ordered, boolean open, Titles known) {

    Expected {
        places = List.copyOf(places);
    }

    /// One section.
    ///
    /// @param index its place in the schema, from 0
    record Place(int index, Title title, List<Title> variants, boolean required) {
        Place {
            variants = List.copyOf(variants);
        }

        boolean isWrittenAs(Title heading) {
            return title.key().equals(heading.key());
        }

        boolean hasWordsOf(Title heading) {
            if (title.sameWords(heading)) {
                return true;
            }
            for (Title variant : variants) {
                if (variant.slips(heading) == 0) {
                    return true;
                }
            }
            return false;
        }
    }

    static Expected of(Sections sections) {
        List<Place> places = new ArrayList<>();
        for (Section section : sections.sections()) {
            places.add(
                    new Place(
                            places.size(),
                            Title.of(section.title()),
                            section.variants().stream().map(Title::of).toList(),
                            section.required()));
        }
        return new Expected(places, sections.ordered(), sections.open(), new Titles());
    }

    /// The title of a heading.
    Title title(Heading heading) {
        return known.of(heading.text());
    }

    /// The titles as they are to be written.
    List<String> titles() {
        return places.stream().map(place -> place.title().text()).toList();
    }
}
