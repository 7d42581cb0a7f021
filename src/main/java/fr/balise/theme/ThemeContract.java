package fr.balise.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Every variable that a view record offers to its template, as plain data: for the documentation, and for advice.
///
/// Example: a record with a list `fiches` of records with a text `titre` gives `fiches` (list) and `fiches[].titre` (text).
public final class ThemeContract {

    private ThemeContract() {}

    /// One variable.
    ///
    /// @param path its name from the top of the view; `[]` stands for each item of a list
    /// @param type `text`, `number`, `flag`, `group`, `texts`, or `list of` one of them; `optional` where it may be absent
    public record Variable(String path, String type) {}

    /// The variables of a view, in the order of its components. A record inside itself is named, but not opened again.
    public static List<Variable> of(Class<? extends Record> view) {
        List<Variable> variables = new ArrayList<>();
        collect(view, "", new ArrayDeque<>(), variables);
        return List.copyOf(variables);
    }

    private static void collect(
            Class<?> view, String prefix, Deque<Class<?>> around, List<Variable> variables) {
        around.push(view);
        for (Map.Entry<String, ViewType> component : ViewShape.of(view).types().entrySet()) {
            String path = prefix + component.getKey();
            ViewType type = component.getValue();
            variables.add(new Variable(path, name(type)));
            String inside = type.present() instanceof ViewType.Many ? path + "[]." : path + ".";
            if (type.inside() instanceof ViewType.Group(var nested) && !around.contains(nested)) {
                collect(nested, inside, around, variables);
            }
        }
        around.pop();
    }

    private static String name(ViewType type) {
        return switch (type) {
            case ViewType.Scalar.TEXT -> "text";
            case ViewType.Scalar.NUMBER -> "number";
            case ViewType.Scalar.FLAG -> "flag";
            case ViewType.Group _ -> "group";
            case ViewType.Many(var element) -> "list of " + name(element);
            case ViewType.Maybe(var value) -> "optional " + name(value);
            case ViewType.Texts _ -> "texts";
            case ViewType.Anything _ -> "anything";
        };
    }
}
