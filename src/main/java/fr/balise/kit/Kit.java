package fr.balise.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;

/// The texts of the kit: forges and settings → the text of each file, by path. The same settings give the same bytes.
public final class Kit {

    private Kit() {}

    /// The files for some forges, in the order of their paths.
    public static SequencedMap<String, String> files(List<Forge> forges, KitSettings settings) {
        SequencedMap<String, String> files = new TreeMap<>();
        for (Forge forge : forges) {
            forge.resources()
                    .forEach((path, resource) -> files.put(path, filled(read(resource), settings)));
        }
        return files;
    }

    private static String filled(String text, KitSettings settings) {
        String filled = set(text, "BALISE_VERSION", settings.version());
        filled = set(filled, "BALISE_URL", settings.origin().map(o -> o.address()).orElse(""));
        filled = set(filled, "BALISE_SHA256", settings.origin().map(o -> o.sum()).orElse(""));
        filled = set(filled, "CONTENU", settings.content());
        return filled.replace("branches: [\"main\"]", "branches: [\"" + settings.branch() + "\"]");
    }

    private static String set(String text, String name, String value) {
        return text.replaceAll(
                "(?m)^(\\s+" + name + ": )\".*\"$",
                "$1\"" + Matcher.quoteReplacement(value) + "\"");
    }

    private static String read(String resource) {
        try (InputStream file = Kit.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
