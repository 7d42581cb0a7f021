package fr.balise.site;

/// What the writer did.
///
/// @param written how many files are new or have new bytes
/// @param unchanged how many files were right already and were not touched
/// @param removed how many files of the previous site are gone
/// @param manifest every file of the site with its size, for the report of the build
public record WriteReport(int written, int unchanged, int removed, Manifest manifest) {

    /// Nothing was done.
    static final WriteReport NOTHING = new WriteReport(0, 0, 0, Manifest.EMPTY);

    /// The bytes of all files of the site.
    public long bytes() {
        return manifest.size();
    }
}
