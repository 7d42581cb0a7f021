import java.nio.file.Path;
import java.util.List;

/// One generator with its own copy of the publication.
///
/// @param key its name on the command line
/// @param name its name in tables
/// @param folder where it runs
/// @param output the folder in it that holds the site
/// @param state folders in it that its builds leave beside the output
/// @param command what makes the site
record Contestant(
        String key,
        String name,
        Path folder,
        String output,
        List<String> state,
        List<String> command) {

    Path site() {
        return folder.resolve(output);
    }

    Path fiches() {
        return folder.resolve("content/fiches");
    }
}
