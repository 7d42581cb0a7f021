package fr.balise.serve;

import fr.balise.diagnostic.Location;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The link that opens a file at a line in an author's editor.
///
/// Example: `EditorLink.of("vscode").to(location)` → `vscode://file/home/ana/repere/content/fiches/056.md:31:58`.
public final class EditorLink {

    private static final Map<String, String> KNOWN =
            Map.of(
                    "vscode", "vscode://file{path}:{line}:{column}",
                    "vscodium", "vscodium://file{path}:{line}:{column}",
                    "cursor", "cursor://file{path}:{line}:{column}",
                    "zed", "zed://file{path}:{line}:{column}",
                    "idea", "idea://open?file={path}&line={line}&column={column}",
                    "textmate", "txmt://open?url=file://{path}&line={line}&column={column}",
                    "sublime", "subl://open?url=file://{path}&line={line}&column={column}");

    private final String pattern;

    private EditorLink(String pattern) {
        this.pattern = pattern;
    }

    /// The links for an editor: its name, or an address with `{path}`, `{line}` and `{column}` in it. Empty for a name that
    /// is not known and for an address that a browser would run as a script.
    public static Optional<EditorLink> of(String editor) {
        String known = KNOWN.get(editor);
        if (known != null) {
            return Optional.of(new EditorLink(known));
        }
        return editor.matches("[a-z][a-z0-9+.-]*:.*\\{path}.*")
                        && !editor.startsWith("javascript:")
                        && !editor.startsWith("data:")
                ? Optional.of(new EditorLink(editor))
                : Optional.empty();
    }

    /// The names of the editors that are known.
    public static List<String> names() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    /// The link to a place.
    String to(Location place) {
        // As an address: `file:///a%20b` gives `/a%20b`, on Windows `/C:/a%20b`.
        String path = Path.of(place.file()).toAbsolutePath().normalize().toUri().getRawPath();
        return pattern.replace("{path}", path)
                .replace("{line}", String.valueOf(place.line()))
                .replace("{column}", String.valueOf(place.column()));
    }
}
