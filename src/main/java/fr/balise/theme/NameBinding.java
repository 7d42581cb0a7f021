package fr.balise.theme;

import com.github.mustachejava.Binding;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.util.List;

/// A name of a template at run time: the value that the innermost record with this component has.
///
/// It remembers for which classes of the sections around it found which component, as these hardly ever change at one
/// place of a template: searching each name among the components of every record around was a quarter of the time of
/// printing.
final class NameBinding implements Binding {

    private final String name;
    private volatile @Nullable Found last;

    NameBinding(String name) {
        this.name = name;
    }

    /// Where the name was found: in the scope behind those of some classes, innermost first.
    private record Found(List<Class<?>> classes, MethodHandle accessor) {

        boolean fits(List<Object> scopes) {
            int top = scopes.size() - 1;
            if (top + 1 < classes.size()) {
                return false;
            }
            for (int i = 0; i < classes.size(); i++) {
                if (scopes.get(top - i).getClass() != classes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public @Nullable Object get(List<Object> scopes) {
        Found found = last;
        if (found == null || !found.fits(scopes)) {
            found = search(scopes);
            if (found == null) {
                return null;
            }
            last = found;
        }
        Object view = scopes.get(scopes.size() - found.classes().size());
        return ViewValues.present(ViewValues.value(found.accessor(), view));
    }

    private @Nullable Found search(List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i) instanceof Record view) {
                MethodHandle accessor = ViewShape.of(view.getClass()).accessor(name);
                if (accessor != null) {
                    List<Class<?>> classes =
                            scopes.subList(i, scopes.size()).reversed().stream()
                                    .<Class<?>>map(Object::getClass)
                                    .toList();
                    return new Found(classes, accessor);
                }
            }
        }
        return null;
    }
}
