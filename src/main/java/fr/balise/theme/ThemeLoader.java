package fr.balise.theme;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// The stage *load*: the name of a theme → [Theme].
///
/// A theme is looked for in each folder of themes in turn, the user's before the bundled one, and so is its parent. A
/// theme whose parent has its own name builds upon the one that it hides. What a child has replaces, file by file and
/// text by text, what its parents have: [Inheritance].
public final class ThemeLoader {

    private final List<ThemeFolder> folders;
    private final List<Diagnostic> problems = new ArrayList<>();

    private ThemeLoader(List<ThemeFolder> folders) {
        this.folders = folders;
    }

    /// One theme of the chain of inheritance.
    private record Layer(
            String name, int folder, String shown, SourceTree files, ThemeIdentity identity) {}

    /// Loads a theme; empty when it, or a theme it inherits from, cannot be found.
    ///
    /// `asked` is where the name is written and `folders` are the folders of themes, nearest first. Malformed templates
    /// and texts that one language lacks are reported here, names when views are known: [Theme#templates].
    public static Outcome<Optional<Theme>> load(
            String name, Location asked, List<ThemeFolder> folders) {
        ThemeLoader loader = new ThemeLoader(folders);
        Optional<Theme> theme = loader.chain(name, asked).map(loader::merge);
        return new Outcome<>(theme, loader.problems);
    }

    /// The theme and all it inherits from, itself first; empty when one is missing or they form a loop.
    private Optional<List<Layer>> chain(String name, Location asked) {
        List<Layer> layers = new ArrayList<>();
        String wanted = name;
        Location place = asked;
        int from = 0;
        while (true) {
            int folder = find(wanted, from);
            boolean itself = folder < 0 && from > 0;
            if (itself || loops(layers, wanted, folder)) {
                List<String> names = new ArrayList<>(layers.stream().map(Layer::name).toList());
                names.add(wanted);
                problems.add(new ThemeProblem.ParentLoop(names).at(place));
                return Optional.empty();
            }
            if (folder < 0) {
                Collection<String> known = known();
                problems.add(
                        layers.isEmpty()
                                ? new ThemeProblem.UnknownTheme(wanted, known).at(place)
                                : new ThemeProblem.UnknownParent(wanted, known).at(place));
                return Optional.empty();
            }
            Layer layer = read(wanted, folder);
            layers.add(layer);
            Optional<ThemeIdentity.Parent> parent = layer.identity().parent();
            if (parent.isEmpty()) {
                return Optional.of(layers);
            }
            from = parent.get().name().equals(wanted) ? folder + 1 : 0;
            wanted = parent.get().name();
            place = parent.get().location();
        }
    }

    private static boolean loops(List<Layer> layers, String name, int folder) {
        return layers.stream()
                .anyMatch(layer -> layer.name().equals(name) && layer.folder() == folder);
    }

    private int find(String name, int from) {
        for (int i = from; i < folders.size(); i++) {
            if (folders.get(i).names().contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private Collection<String> known() {
        TreeSet<String> names = new TreeSet<>();
        folders.forEach(folder -> names.addAll(folder.names()));
        return names;
    }

    private Layer read(String name, int folder) {
        SourceTree files = keep(folders.get(folder).read(name));
        ThemeIdentity identity =
                files.text("theme.yaml")
                        .map(file -> keep(ThemeIdentity.read(file)))
                        .orElse(ThemeIdentity.NONE);
        return new Layer(name, folder, folders.get(folder).shownOf(name), files, identity);
    }

    private <T> T keep(Outcome<T> outcome) {
        problems.addAll(outcome.diagnostics());
        return outcome.value();
    }

    private Theme merge(List<Layer> layers) {
        Inheritance inheritance = new Inheritance();
        StringsReader strings = new StringsReader();
        for (Layer layer : layers.reversed()) {
            problems.addAll(inheritance.add(layer.files(), layer.identity()));
            strings.add(layer.files());
        }
        Layer own = layers.getFirst();
        TreeMap<String, TemplateFile> templates = new TreeMap<>();
        TreeMap<String, TemplateFile> partials = new TreeMap<>();
        TreeMap<String, SourceFile> assets = new TreeMap<>();
        TreeMap<String, SourceFile> print = new TreeMap<>();
        inheritance
                .files()
                .forEach(
                        (path, file) -> {
                            if (path.startsWith(Inheritance.ASSETS)) {
                                assets.put(path.substring(Inheritance.ASSETS.length()), file);
                            } else if (path.startsWith(Inheritance.PRINT)) {
                                print.put(path.substring(Inheritance.PRINT.length()), file);
                            } else if (file instanceof SourceFile.Text text
                                    && path.endsWith(Inheritance.ENDING)) {
                                if (path.startsWith(Inheritance.PARTIALS)) {
                                    partials.put(
                                            name(path, Inheritance.PARTIALS),
                                            keep(TemplateParser.parse(text)));
                                } else if (path.startsWith(Inheritance.TEMPLATES)) {
                                    templates.put(
                                            name(path, Inheritance.TEMPLATES),
                                            keep(TemplateParser.parse(text)));
                                }
                            }
                        });
        return new Theme(
                own.name(),
                own.shown(),
                own.identity(),
                templates,
                partials,
                assets,
                print,
                inheritance.reserved(),
                keep(strings.strings()));
    }

    private static String name(String path, String folder) {
        return path.substring(folder.length(), path.length() - Inheritance.ENDING.length());
    }
}
