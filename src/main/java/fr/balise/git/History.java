package fr.balise.git;

import fr.balise.date.PartialDate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What Git tells of the files of a publication: where they are kept, when their text last changed, and who worked on it.
///
/// @param folder the content folder seen from the root of its repository (empty for the root itself), where Git keeps any
///     file of it
/// @param files by path from the content folder; a file that was never committed is not there
public record History(Optional<String> folder, Map<String, Changes> files) {

    public History {
        files = Map.copyOf(files);
    }

    /// What there is outside a repository.
    public static History none() {
        return new History(Optional.empty(), Map.of());
    }

    /// What is wanted of it. Names of people are not read unless they are.
    public record Wanted(boolean days, boolean contributors) {

        boolean anything() {
            return days || contributors;
        }
    }

    /// What happened to the text of a file.
    ///
    /// @param last the day of its last change, if wanted
    /// @param contributors names of those who worked on it, whoever began first; empty unless wanted
    public record Changes(Optional<PartialDate> last, List<String> contributors) {

        public Changes {
            contributors = List.copyOf(contributors);
        }
    }

    /// What happened to a file; nothing is known of most files outside a repository, and of all in a shallow one.
    ///
    /// @param path from the content folder, with `/`
    public Optional<Changes> of(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /// The day on which the text of a file last changed.
    public Optional<PartialDate> last(String path) {
        return of(path).flatMap(Changes::last);
    }
}
