package fr.balise.kit;

import java.util.Optional;
import java.util.regex.Pattern;

/// What differs between publications.
///
/// @param version of the Balise that is to run
/// @param origin where it comes from; until that is told, the checks stop with a sentence that asks for it
/// @param branch that is published on GitHub; GitLab has one of its own
/// @param content the content folder, from the top of the repository
public record KitSettings(String version, Optional<Origin> origin, String branch, String content) {

    // They stand in YAML and reach shells, so that they have no sign that either understands.
    private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");
    private static final Pattern ADDRESS =
            Pattern.compile("https://[A-Za-z0-9.-]+(:\\d+)?/[A-Za-z0-9._~:/?@!&=+,;%-]*");
    private static final Pattern FOLDER = Pattern.compile("[\\p{L}\\d_][\\p{L}\\d._ /-]*");

    /// Where a Balise can be had.
    ///
    /// @param address of its zip
    /// @param sum SHA-256 of the zip, in hexadecimal digits
    public record Origin(String address, String sum) {}

    /// Whether an address can stand in the files: https, and no sign that YAML or a shell reads.
    public static boolean suitsAsAddress(String address) {
        return ADDRESS.matcher(address).matches();
    }

    /// Whether a branch can stand in the files.
    public static boolean suitsAsBranch(String branch) {
        return BRANCH.matcher(branch).matches() && !branch.contains("..");
    }

    /// Whether a folder can stand in the files: within the repository.
    public static boolean suitsAsContent(String folder) {
        return FOLDER.matcher(folder).matches() && !("/" + folder + "/").contains("/../");
    }
}
