package fr.balise.rename;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/// What a fiche's new number comes to.
public sealed interface Renaming {

    /// It can be done.
    ///
    /// @param files what to write
    /// @param toRead places that name the fiche and could not be changed by a machine: a range, a title, an entry of data
    /// @param kept old addresses that lead to the fiche from now on
    /// @param gone addresses that no longer do, since an earlier renaming is taken back
    record Planned(List<Changed> files, List<Location> toRead, List<String> kept, List<String> gone)
            implements Renaming {

        public Planned {
            files = List.copyOf(files);
            toRead = List.copyOf(toRead);
            kept = List.copyOf(kept);
            gone = List.copyOf(gone);
        }
    }

    /// No fiche has that number.
    ///
    /// @param nearest the nearest one, with its title
    record Unknown(Optional<String> nearest) implements Renaming {}

    /// The new number is taken.
    ///
    /// @param by the file or the address of the fiche that has it
    record Taken(String by) implements Renaming {}

    /// There is a file already where the fiche would go.
    record FileThere(String path) implements Renaming {}

    /// The publication has errors.
    record Faulty(List<Diagnostic> errors) implements Renaming {
        public Faulty {
            errors = List.copyOf(errors);
        }
    }

    /// Something would be wrong afterwards that is not wrong now.
    ///
    /// @param found what would be found
    /// @param places files whose links would lead elsewhere, and addresses that would
    record Breaks(List<Diagnostic> found, List<String> places) implements Renaming {
        public Breaks {
            found = List.copyOf(found);
            places = List.copyOf(places);
        }
    }

    /// A file that changes.
    ///
    /// @param path from the top of the content
    /// @param target its new path, mostly the same
    /// @param before its text
    /// @param after its new text
    /// @param lines the lines that change, from 1, by their place in the old text
    record Changed(String path, String target, String before, String after, List<Integer> lines) {
        public Changed {
            lines = List.copyOf(lines);
        }
    }
}
