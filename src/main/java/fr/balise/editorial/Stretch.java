package fr.balise.editorial;

import fr.balise.diagnostic.Location;
import fr.balise.markdown.Passage;
import fr.balise.yaml.YamlValue;

/// A stretch of the author's words with the place of each, in the text or in the front matter.
///
/// @param text the words; U+FFFC stands for what is not prose
/// @param kind what kind of block it is in; a value of the front matter counts as a title
/// @param places where letters of it stand
record Stretch(String text, Passage.Kind kind, Places places) {

    /// Tells where letters `from` to `to` stand.
    interface Places {
        Location at(int from, int to);
    }

    /// A passage of the text.
    static Stretch of(Passage passage) {
        return new Stretch(passage.text(), passage.kind(), passage::at);
    }

    /// A value of the front matter. Inside one that is written as it reads, with or without quotation marks, places are
    /// exact; of any other the whole value is the place.
    static Stretch of(YamlValue.Scalar value) {
        Location whole = value.location();
        int length = value.text().length();
        int quote = whole.length() == length + 2 ? 1 : 0;
        boolean exact = whole.length() == length + 2 * quote;
        return new Stretch(
                value.text(),
                Passage.Kind.TITLE,
                (from, to) ->
                        exact
                                ? new Location(
                                        whole.file(),
                                        whole.line(),
                                        whole.column() + quote + from,
                                        to - from)
                                : whole);
    }

    Location at(int from, int to) {
        return places.at(from, to);
    }
}
