package fr.balise.increment;

import java.nio.file.Path;
import java.util.List;

/// What a build is asked to do, as far as its result depends on it.
///
/// @param content the folder of the content
/// @param themes the folder of the author's themes, which may not exist
/// @param output the folder of the site
/// @param beside single files that it depends on beside these folders; some may not exist
/// @param words every other option as a word, in a fixed order
public record Asked(Path content, Path themes, Path output, List<Path> beside, List<String> words) {

    public Asked {
        beside = List.copyOf(beside);
        words = List.copyOf(words);
    }
}
