package fr.balise.picture;

import fr.balise.address.SitePath;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Gives the further files of pictures addresses that nothing else has: `medias/marche.jpg` → `medias/marche-800.webp`.
///
/// Where an author's own file has one of these names, or that of a picture with another ending, the names tell the ending
/// as well: `medias/marche-png-800.webp`. Names that differ only in case or accents' composition count as one.
final class Names {

    private final Set<String> taken = new HashSet<>();

    Names(Collection<SitePath> files) {
        files.forEach(file -> taken.add(folded(file.value())));
    }

    /// The address of a picture's further files up to the suffix.
    String stem(SitePath picture, List<String> suffixes) {
        String path = picture.value();
        int dot = path.lastIndexOf('.');
        boolean ends = dot > path.lastIndexOf('/') + 1;
        String base = ends ? path.substring(0, dot) : path;
        String longer = ends ? base + "-" + path.substring(dot + 1) : base + "-image";
        String stem = base;
        for (int i = 2; suffixes.stream().map(stem::concat).anyMatch(this::isTaken); i++) {
            stem = i == 2 ? longer : longer + "-" + (i - 1);
        }
        suffixes.stream().map(stem::concat).map(Names::folded).forEach(taken::add);
        return stem;
    }

    private boolean isTaken(String path) {
        return taken.contains(folded(path));
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
