package fr.balise.format;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;

import java.util.List;

/// What came of setting files right.
///
/// @param changed files that are not in their normal form, by path
/// @param looked how many files were looked at
/// @param faulty what is wrong with files that had to be left alone
/// @param language of the publication, for messages
public record Formatted(
        List<Change> changed, int looked, List<Diagnostic> faulty, Language language) {

    public Formatted {
        changed = List.copyOf(changed);
        faulty = List.copyOf(faulty);
    }

    /// A file that is not in its normal form.
    ///
    /// @param path from the top of the content
    /// @param shown the path as the author knows it
    /// @param line the first line that changes, from 1
    /// @param before its text
    /// @param after its text in normal form
    public record Change(String path, String shown, int line, String before, String after) {}
}
