package fr.balise.theme;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.yaml.Located;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files of a theme and its parents, gathered from the oldest to the youngest.
///
/// What a child has replaces what its parents have, and what its `sauf:` names is left out. A path or a template in
/// `theme.yaml` that names nothing is reported with the nearest one that exists.
final class Inheritance {

    static final String TEMPLATES = "templates/";
    static final String PARTIALS = TEMPLATES + "partials/";
    static final String ASSETS = "assets/";
    static final String PRINT = "print/";
    static final String ENDING = ".mustache";

    private final TreeMap<String, SourceFile> files = new TreeMap<>();
    private final Map<String, Set<String>> reserved = new TreeMap<>();

    /// Adds a child of what was added before; the result is what is wrong with its `sauf:` and `pour:`.
    List<Diagnostic> add(SourceTree own, ThemeIdentity identity) {
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> inherited = inheritable();
        for (Located<String> path : identity.leftOut()) {
            List<String> left = named(path.value(), inherited);
            left.forEach(files::remove);
            if (left.isEmpty()) {
                problems.add(
                        new ThemeProblem.NotInherited(path.value(), inherited).at(path.location()));
            }
        }
        files.putAll(own.files());
        identity.reserved().forEach(one -> reserve(one, problems));
        return problems;
    }

    private Set<String> inheritable() {
        Set<String> paths = new TreeSet<>(files.keySet());
        paths.removeIf(
                path ->
                        !path.startsWith(ASSETS)
                                && !path.startsWith(TEMPLATES)
                                && !path.startsWith(PRINT));
        return paths;
    }

    /// The files that a path names: one, or all of a folder, `print/fonts/`.
    private static List<String> named(String path, Collection<String> all) {
        return all.stream()
                .filter(file -> path.endsWith("/") ? file.startsWith(path) : file.equals(path))
                .toList();
    }

    private void reserve(ThemeIdentity.Reserved wish, List<Diagnostic> problems) {
        String asset = wish.asset().value();
        Set<String> linked = linkable();
        if (!linked.contains(asset)) {
            problems.add(new ThemeProblem.NotLinked(asset, linked).at(wish.asset().location()));
        }
        Set<String> known = templates();
        Set<String> names = new TreeSet<>();
        for (Located<String> template : wish.templates()) {
            if (known.contains(template.value())) {
                names.add(template.value());
            } else {
                problems.add(
                        new ThemeProblem.NoSuchTemplate(template.value(), known)
                                .at(template.location()));
            }
        }
        reserved.put(asset, Collections.unmodifiableSet(names));
    }

    /// The style sheets and scripts, by path below `assets/`: only these are linked from pages.
    private Set<String> linkable() {
        Set<String> paths = new TreeSet<>();
        for (String path : files.keySet()) {
            if (path.startsWith(ASSETS) && (path.endsWith(".css") || path.endsWith(".js"))) {
                paths.add(path.substring(ASSETS.length()));
            }
        }
        return paths;
    }

    private Set<String> templates() {
        Set<String> names = new TreeSet<>();
        for (String path : files.keySet()) {
            if (path.startsWith(TEMPLATES) && !path.startsWith(PARTIALS) && path.endsWith(ENDING)) {
                names.add(path.substring(TEMPLATES.length(), path.length() - ENDING.length()));
            }
        }
        return names;
    }

    /// Every file, by its path in the folder of the theme.
    SortedMap<String, SourceFile> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /// The assets that only pages of some templates link, with the names of these.
    Map<String, Set<String>> reserved() {
        return Collections.unmodifiableMap(reserved);
    }
}
