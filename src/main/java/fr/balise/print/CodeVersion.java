package fr.balise.print;

import fr.balise.site.Bytes;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The version of everything that makes printed files: our own classes, to the byte, and the names of the libraries, which
/// hold their versions. So a change of the code never leaves an old PDF in place.
final class CodeVersion {

    private static final List<String> PACKAGES =
            List.of("fr/balise/html/", "fr/balise/image/", "fr/balise/print/");

    /// A hash that is the same for the same code.
    static final String OF_PRINT = of(PrintStage.class);

    private CodeVersion() {}

    private static String of(Class<?> type) {
        PrintKey key = new PrintKey();
        try {
            Path code = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(code)) {
                addFolder(code, key);
            } else {
                addJar(code, key);
            }
        } catch (IOException | URISyntaxException unreadable) {
            key.add(String.valueOf(unreadable.getMessage()));
        }
        Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(jar -> jar.substring(jar.lastIndexOf(File.separatorChar) + 1))
                .sorted()
                .forEach(key::add);
        return key.add(Runtime.version().toString()).hex();
    }

    private static void addFolder(Path folder, PrintKey key) throws IOException {
        for (String name : PACKAGES) {
            Path top = folder.resolve(name);
            if (!Files.isDirectory(top)) {
                continue;
            }
            List<Path> classes;
            try (Stream<Path> files = Files.walk(top)) {
                classes = files.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : classes) {
                key.add(Bytes.of(Files.readAllBytes(file)));
            }
        }
    }

    private static void addJar(Path jar, PrintKey key) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> PACKAGES.stream().anyMatch(entry.getName()::startsWith))
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .forEach(key::add);
        }
    }
}
