package fr.balise.theme;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Compares every name of a template, and of the partials it calls, with the record that the template will print.
///
/// Mustache prints nothing for a name it does not know, so a typing error would go unseen. Names are looked up as
/// mustache(5) says: the first part in the innermost section that has it, then outwards; the other parts inside what
/// was found. A partial is checked in each context from which it is called, once per context.
final class NameCheck {

    private final Theme theme;
    // Gathered once: at each use of a text this took 100 ms of every build.
    private final Set<String> keys = new TreeSet<>();
    private final Map<Diagnostic, Diagnostic> problems = new LinkedHashMap<>();
    private final Set<Visit> visits = new HashSet<>();

    NameCheck(Theme theme) {
        this.theme = theme;
        theme.strings().values().forEach(strings -> keys.addAll(strings.texts().keySet()));
    }

    /// A partial in one context.
    private record Visit(String partial, Scopes scopes) {}

    /// What is around a tag.
    ///
    /// @param scopes the values of the sections around it, innermost first
    /// @param entered how many of these sections lead further into the data, which must end somewhere
    /// @param callers the partials that are being printed, with the `entered` of their call
    /// @param call the tag that calls the partial we are in
    private record Context(
            Scopes scopes, int entered, Map<String, Integer> callers, Optional<Location> call) {

        Context inside(ViewType type, boolean further) {
            return new Context(scopes.with(type), entered + (further ? 1 : 0), callers, call);
        }

        Context called(TemplateTag.Partial tag) {
            Map<String, Integer> more = new HashMap<>(callers);
            more.put(tag.name(), entered);
            return new Context(scopes, entered, more, Optional.of(tag.location()));
        }
    }

    /// A name that was found: what it is, and whether it belongs to the innermost group.
    private record Found(ViewType type, boolean innermost) {}

    /// Checks a template for a view; the problems are kept.
    void check(List<TemplateTag> tags, Class<?> view) {
        Scopes top = new Scopes(List.of(new ViewType.Group(view)));
        walk(tags, new Context(top, 0, Map.of(), Optional.empty()));
    }

    /// What was found so far, each problem once: that of a partial with the first call for which it is one.
    Collection<Diagnostic> problems() {
        return problems.values();
    }

    private void report(ThemeProblem problem, Location place, Optional<Location> call) {
        Diagnostic bare = problem.at(place);
        problems.putIfAbsent(
                bare, call.map(ThemeProblem::calledFrom).map(bare::withLabel).orElse(bare));
    }

    private void walk(List<TemplateTag> tags, Context context) {
        for (TemplateTag tag : tags) {
            switch (tag) {
                case TemplateTag.Value value -> value(value, context);
                case TemplateTag.Section section -> section(section, context);
                case TemplateTag.Partial partial -> partial(partial, context);
            }
        }
    }

    private void value(TemplateTag.Value tag, Context context) {
        ViewType type = find(tag.name(), tag.location(), context).type().present();
        if (type instanceof ViewType.Group
                || type instanceof ViewType.Many
                || type instanceof ViewType.Texts) {
            report(new ThemeProblem.NotPrinted(tag.name(), type), tag.location(), context.call());
        }
    }

    private void section(TemplateTag.Section tag, Context context) {
        Found found = find(tag.name(), tag.location(), context);
        if (found.type() instanceof ViewType.Texts) {
            report(new ThemeProblem.TextsAsSection(tag.name()), tag.location(), context.call());
        }
        if (tag.inverted()) {
            walk(tag.tags(), context);
            return;
        }
        boolean scalar = found.type().present() instanceof ViewType.Scalar;
        boolean further = found.innermost() && !scalar;
        walk(tag.tags(), context.inside(found.type().inside(), further));
    }

    private void partial(TemplateTag.Partial tag, Context context) {
        String name = tag.name();
        TemplateFile file = theme.partials().get(name);
        if (file == null) {
            report(
                    new ThemeProblem.MissingPartial(name, theme.partials().keySet()),
                    tag.location(),
                    Optional.empty());
            return;
        }
        if (Integer.valueOf(context.entered()).equals(context.callers().get(name))) {
            report(new ThemeProblem.EndlessPartial(name), tag.location(), Optional.empty());
            return;
        }
        if (visits.add(new Visit(name, context.scopes()))) {
            file.tags().ifPresent(tags -> walk(tags, context.called(tag)));
        }
    }

    private Found find(String name, Location place, Context context) {
        Scopes scopes = context.scopes();
        if (name.equals(".")) {
            return new Found(scopes.innermost(), false);
        }
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        Optional<ViewType> found = scopes.find(first);
        if (found.isEmpty()) {
            unknown(first, part(place, 0, first.length()), scopes.names(), context);
            return new Found(new ViewType.Anything(), false);
        }
        boolean innermost = scopes.innermostGroupHas(first);
        ViewType type = found.get();
        int from = dot < 0 ? name.length() : dot + 1;
        while (from < name.length()) {
            if (type.present() instanceof ViewType.Texts) {
                text(name.substring(from), part(place, from, name.length()));
                return new Found(ViewType.Scalar.TEXT, innermost);
            }
            int next = name.indexOf('.', from);
            int to = next < 0 ? name.length() : next;
            type = component(type.present(), name, from, to, place, context);
            from = to + 1;
        }
        return new Found(type, innermost);
    }

    /// The type of the part of a name from `from` to `to`, inside what was found for the parts before.
    private ViewType component(
            ViewType owner, String name, int from, int to, Location place, Context context) {
        if (owner instanceof ViewType.Anything) {
            return owner;
        }
        String part = name.substring(from, to);
        if (!(owner instanceof ViewType.Group(var view))) {
            String before = name.substring(0, from - 1);
            report(
                    new ThemeProblem.NoNamesInside(before, owner),
                    part(place, from, to),
                    context.call());
            return new ViewType.Anything();
        }
        Map<String, ViewType> types = ViewShape.of(view).types();
        ViewType type = types.get(part);
        if (type == null) {
            report(
                    new ThemeProblem.UnknownName(part, types.keySet(), List.of()),
                    part(place, from, to),
                    context.call());
            return new ViewType.Anything();
        }
        return type;
    }

    private void unknown(String name, Location place, Set<String> known, Context context) {
        List<String> elsewhere = List.of();
        if (context.scopes().outermost() instanceof ViewType.Group(var view)) {
            elsewhere =
                    ThemeContract.of(view.asSubclass(Record.class)).stream()
                            .map(ThemeContract.Variable::path)
                            .filter(path -> path.endsWith("." + name))
                            .toList();
        }
        report(new ThemeProblem.UnknownName(name, known, elsewhere), place, context.call());
    }

    private void text(String key, Location place) {
        if (!keys.contains(key)) {
            report(new ThemeProblem.MissingText(key, keys), place, Optional.empty());
        }
    }

    private static Location part(Location name, int from, int to) {
        return new Location(name.file(), name.line(), name.column() + from, to - from);
    }
}
