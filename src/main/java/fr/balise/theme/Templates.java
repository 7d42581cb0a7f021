package fr.balise.theme;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Templates that are compiled and known to fit their views.
public final class Templates {

    private final Map<String, Template<?>> ready;

    private Templates(Map<String, Template<?>> ready) {
        this.ready = Map.copyOf(ready);
    }

    /// Checks templates against their views, and compiles them when nothing is wrong with any of them.
    static Outcome<Templates> of(Theme theme, Map<String, Class<? extends Record>> views) {
        NameCheck check = new NameCheck(theme);
        Set<Diagnostic> problems = new LinkedHashSet<>();
        boolean wellFormed = wellFormed(theme);
        TreeMap<String, Class<? extends Record>> sorted = new TreeMap<>(views);
        sorted.forEach(
                (name, view) -> {
                    TemplateFile file = theme.templates().get(name);
                    if (file == null) {
                        problems.add(
                                new ThemeProblem.MissingTemplate(name, theme.templates().keySet())
                                        .at(theme.folder() + "/templates/" + name + ".mustache"));
                    } else {
                        file.tags().ifPresent(tags -> check.check(tags, view));
                    }
                });
        problems.addAll(check.problems());
        TreeMap<String, Template<?>> ready = new TreeMap<>();
        if (problems.isEmpty() && wellFormed) {
            MustacheEngine engine = new MustacheEngine(theme);
            sorted.forEach(
                    (name, view) ->
                            ready.put(name, new Template<>(name, view, engine.template(name))));
        }
        return new Outcome<>(new Templates(ready), List.copyOf(problems));
    }

    private static boolean wellFormed(Theme theme) {
        return theme.templates().values().stream().allMatch(file -> file.tags().isPresent())
                && theme.partials().values().stream().allMatch(file -> file.tags().isPresent());
    }

    /// Whether the templates can print: nothing is wrong with any of them, in form or in names.
    public boolean areReady() {
        return !ready.isEmpty();
    }

    /// A template; empty when something is wrong with the theme. Refuses a name or view that was not asked for.
    public <V extends Record> Optional<Template<V>> find(String name, Class<V> view) {
        return Optional.ofNullable(ready.get(name)).map(template -> template.over(view));
    }

    /// A template of a theme without problems. Refuses a name or view that was not asked for.
    public <V extends Record> Template<V> get(String name, Class<V> view) {
        return find(name, view)
                .orElseThrow(() -> new IllegalArgumentException("no template " + name));
    }
}
