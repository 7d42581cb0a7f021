package fr.balise.testing;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The front matter of a file as a YAML parser sees it, without any code of Balise: what pages are compared with.
///
/// @param file name of the file without its ending
/// @param values by key
public record FrontMatter(String file, Map<?, ?> values) {

    /// The documents of a folder, in the order of their names.
    public static List<FrontMatter> of(Path folder) {
        return Folders.files(folder).stream()
                .filter(name -> name.endsWith(".md"))
                .sorted()
                .map(name -> read(folder.resolve(name), name.replace(".md", "")))
                .filter(one -> !one.values().isEmpty())
                .toList();
    }

    private static FrontMatter read(Path file, String name) {
        String text = Folders.text(file);
        int end = text.indexOf("\n---", 3);
        return new FrontMatter(
                name,
                text.startsWith("---") && end > 0
                        ? (Map<?, ?>) yaml(text.substring(4, end))
                        : Map.of());
    }

    /// A YAML file.
    public static Object yaml(String text) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
                .loadFromString(text);
    }

    /// A value, in words.
    public Optional<String> text(String key) {
        return text(values, key);
    }

    /// The values of a list; empty without one.
    public List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    /// The mapping under a key.
    public Optional<Map<?, ?>> map(String key) {
        return values.get(key) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    /// A value of a mapping, in words.
    public static Optional<String> text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Objects::toString);
    }

    /// A number of a mapping, exact.
    public static Optional<BigDecimal> number(Map<?, ?> map, String key) {
        return text(map, key).map(BigDecimal::new);
    }
}
