package fr.balise.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The values around a tag, by type, innermost first: where its name is looked for.
///
/// A type that occurs twice counts only where it is innermost, as the outer one is never reached. So a partial that
/// calls itself has finitely many contexts.
///
/// @param types innermost first
record Scopes(List<ViewType> types) {

    Scopes {
        types = List.copyOf(types);
    }

    /// These with another section around the tag.
    Scopes with(ViewType inner) {
        Set<ViewType> more = new LinkedHashSet<>();
        more.add(inner);
        more.addAll(types);
        return new Scopes(new ArrayList<>(more));
    }

    ViewType innermost() {
        return types.getFirst();
    }

    ViewType outermost() {
        return types.getLast();
    }

    /// Whether the innermost value that has names at all has this one.
    boolean innermostGroupHas(String name) {
        for (ViewType scope : types) {
            if (scope instanceof ViewType.Group(var view)) {
                return ViewShape.of(view).types().containsKey(name);
            }
        }
        return false;
    }

    /// The type of a name in the innermost value that has it.
    Optional<ViewType> find(String name) {
        for (ViewType scope : types) {
            if (scope instanceof ViewType.Anything) {
                return Optional.of(scope);
            }
            if (scope instanceof ViewType.Group(var view)) {
                ViewType type = ViewShape.of(view).types().get(name);
                if (type != null) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }

    /// Every name that would be found.
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (ViewType scope : types) {
            if (scope instanceof ViewType.Group(var view)) {
                names.addAll(ViewShape.of(view).types().keySet());
            }
        }
        return names;
    }
}
