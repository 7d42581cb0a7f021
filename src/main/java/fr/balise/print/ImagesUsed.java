package fr.balise.print;

import fr.balise.address.SitePath;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The pictures of one printed file, each under a short name in the order of their first use.
///
/// The names are all that the PDF engine is told: it cannot be made to open any other file.
final class ImagesUsed {

    private final SequencedMap<SitePath, String> names = new LinkedHashMap<>();

    /// The address to write for a picture: `image/1`.
    String use(SitePath file) {
        return names.computeIfAbsent(file, _ -> "image/" + (names.size() + 1));
    }

    /// Every picture with its address, in the order of first use.
    SequencedMap<SitePath, String> names() {
        return Collections.unmodifiableSequencedMap(names);
    }
}
