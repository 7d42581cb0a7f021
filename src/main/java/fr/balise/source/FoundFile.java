package fr.balise.source;

import java.nio.file.Path;

/// A file that a folder holds, not yet read.
///
/// @param path from the top of its tree, with `/`, in composed form (NFC)
/// @param shown the path as the author knows it
/// @param file where its bytes are
record FoundFile(String path, String shown, Path file) {}
