package fr.balise.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Everything that was parsed, by path, and what had to be set aside.
///
/// @param documents those that can be published
/// @param setAside files with an error; a link to one of them is not a second error
public record Documents(List<Document> documents, List<SetAside> setAside) {

    public Documents {
        documents = List.copyOf(documents);
        setAside = List.copyOf(setAside);
    }

    /// A file that could not become a document, or a draft that is left out.
    ///
    /// @param origin the file
    /// @param number the number that it seems to carry, if it is a fiche
    public record SetAside(Origin origin, Optional<Integer> number) {

        private static final Pattern NUMBER_LINE =
                Pattern.compile(
                        "^(?:numero|number)\\s*:\\s*[\"']?(\\d{1,6})\\b", Pattern.MULTILINE);
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
                    fiche ? inText.or(() -> number(LEADING_NUMBER, origin.stem())) : inText);
        }

        private static Optional<Integer> number(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find()
                    ? Optional.of(Integer.valueOf(matcher.group(1)))
                    : Optional.empty();
        }
    }
}
