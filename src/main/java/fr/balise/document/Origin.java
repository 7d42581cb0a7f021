package fr.balise.document;

import fr.balise.diagnostic.Location;

/// Which file a document comes from.
///
/// @param path from the top of the content, with `/`: `fiches/056-rennes.md`
/// @param shown as the author knows it, from the current folder: `content/fiches/056-rennes.md`
public record Origin(String path, String shown) {

    /// The file as a whole.
    public Location location() {
        return Location.ofFile(shown);
    }

    /// The file name without folder and ending: `056-rennes`.
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
