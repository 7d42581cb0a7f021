package fr.balise.format;

/// Which signs of typography are written into the author's file; the site shows all of them in any case.
public enum Signs {
    /// Those that differ to the eye: `…`, `œ`, `«»` for straight quotation marks, the space that is missing before `?`. A
    /// straight apostrophe stays, and so does every space: nobody can type, see or search for a no-break one.
    VISIBLE,
    /// All of them, as they are printed: `’`, and no-break spaces.
    ALL
}
