package fr.balise.source;

import java.nio.file.Path;
import java.util.List;

/// What a folder holds, its files not yet looked at.
///
/// @param files by path, none twice
/// @param folders the folder itself and all below it
record Listing(List<FoundFile> files, List<Path> folders) {}
