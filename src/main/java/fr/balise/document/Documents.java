package fr.balise.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Everything that was parsed, by path, and what had to be set aside.
///
/// @param documents those that could be made, also with an error of their own: after any error nothing is rendered
/// @param setAside files of which no document could be made; a link to one of them is not a second error
public record Documents(List<Document> documents, List<SetAside> setAside) {

    public Documents {
        documents = List.copyOf(documents);
        setAside = List.copyOf(setAside);
    }

    /// A file that could not become a document, or a draft that is left out.
    ///
    /// @param origin the file
    /// @param number the number that it seems to carry, if it is a fiche
    /// @param readable what could be read of a faulty file, for the faults of its links and terms to be named as well;
    ///     nothing of a draft
    public record SetAside(Origin origin, Optional<Integer> number, Optional<Document> readable) {

        private static final Pattern NUMBER_LINE =
                Pattern.compile(
                        "^[\"']?(?:numero|number)[\"']?[\\s\\u00a0]*:[\\s\\u00a0]*\\D{0,3}(\\d{1,6})\\b",
                        Pattern.MULTILINE);
        private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d{1,6})(?!\\d)");
        // A front matter is not longer.
        private static final int TOP = 8_000;

        /// The file with the number that its front matter seems to give, or, in the folder of fiches, its name.
        static SetAside of(Origin origin, String text) {
            Optional<Integer> inText =
                    number(NUMBER_LINE, text.substring(0, Math.min(TOP, text.length())));
            boolean fiche = DocumentType.ofPath(origin.path()) == DocumentType.FICHE;
            return new SetAside(
                    origin,
                    fiche ? inText.or(() -> number(LEADING_NUMBER, origin.stem())) : inText,
                    Optional.empty());
        }

        /// The same with what could be read of it.
        SetAside reading(Document document) {
            return new SetAside(origin, number, Optional.of(document));
        }

        private static Optional<Integer> number(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find()
                    ? Optional.of(Integer.valueOf(matcher.group(1)))
                    : Optional.empty();
        }
    }
}
