package fr.balise.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/// The themes inside the application, so that a publication needs no `themes` folder.
///
/// They lie at `fr/balise/themes/` of the place our classes come from, be it a folder or a jar.
public final class BundledThemes {

    private static final String PLACE = "fr/balise/themes";
    private static final String SHOWN = "balise.jar!/themes";

    private BundledThemes() {}

    /// The folder of bundled themes; empty where the application was made without any.
    public static Optional<ThemeFolder> folder() {
        return Opened.FOLDER;
    }

    /// The folder of bundled themes of a folder of classes or a jar.
    ///
    /// A jar stays open, as the assets of a theme are copied from it much later; hence [#folder] opens ours only once.
    static Optional<ThemeFolder> in(Path classes) {
        try {
            Path folder =
                    Files.isDirectory(classes)
                            ? classes.resolve(PLACE)
                            : FileSystems.newFileSystem(classes).getPath("/", PLACE);
            return Optional.of(folder)
                    .filter(Files::isDirectory)
                    .map(themes -> new ThemeFolder(themes, SHOWN));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Holds the opened folder: class initialisation is lazy and happens once, whatever the threads.
    private static final class Opened {
        private static final Optional<ThemeFolder> FOLDER = ours().flatMap(BundledThemes::in);

        private static Optional<Path> ours() {
            CodeSource source = BundledThemes.class.getProtectionDomain().getCodeSource();
            if (source == null || source.getLocation() == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(Path.of(source.getLocation().toURI()));
            } catch (URISyntaxException notAPath) {
                throw new IllegalStateException(notAPath);
            }
        }
    }
}
