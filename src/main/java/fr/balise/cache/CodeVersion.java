package fr.balise.cache;

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

/// The version of the code that makes files: our own classes, to the byte, and the names of the libraries, which hold
/// their versions. So a change of the code never leaves an old file in place.
///
/// Example: `CodeVersion.of("image", "picture")` → the same 64 digits until a class of one of these packages changes.
public final class CodeVersion {

    private static final String TOP = "fr/balise/";

    private CodeVersion() {}

    /// A hash that is the same for the same code.
    ///
    /// @param packages names below `fr.balise`, with the packages below each
    public static String of(String... packages) {
        List<String> folders = Arrays.stream(packages).map(name -> TOP + name + "/").toList();
        CacheKey key = new CacheKey();
        try {
            Path code =
                    Path.of(
                            CodeVersion.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(code)) {
                addFolders(code, folders, key);
            } else {
                addJar(code, folders, key);
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

    private static void addFolders(Path code, List<String> folders, CacheKey key)
            throws IOException {
        for (String name : folders) {
            Path top = code.resolve(name);
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

    private static void addJar(Path jar, List<String> folders, CacheKey key) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> folders.stream().anyMatch(entry.getName()::startsWith))
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .forEach(key::add);
        }
    }
}
