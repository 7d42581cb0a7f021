package fr.balise.theme;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;

import org.jspecify.annotations.Nullable;

import java.io.Writer;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;

/// Tells the library how to take values out of views: the run-time twin of [NameCheck], with the same rule for names.
final class ViewValues implements ObjectHandler {

    @Override
    public Binding createBinding(@Nullable String name, TemplateContext context, Code code) {
        if (name == null) {
            return scopes -> null;
        }
        int dot = name.indexOf('.');
        if (dot <= 0) {
            return new NameBinding(name);
        }
        NameBinding first = new NameBinding(name.substring(0, dot));
        String rest = name.substring(dot + 1);
        return scopes -> inside(first.get(scopes), rest);
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        NameBinding found = new NameBinding(name);
        return found::get;
    }

    /// The value of a path inside a value; nothing inside nothing.
    private static @Nullable Object inside(@Nullable Object owner, String path) {
        if (owner instanceof Strings strings) {
            return strings.text(path);
        }
        if (!(owner instanceof Record view)) {
            return null;
        }
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        MethodHandle accessor = ViewShape.of(view.getClass()).accessor(name);
        Object value = accessor == null ? null : present(value(accessor, view));
        return dot < 0 ? value : inside(value, path.substring(dot + 1));
    }

    /// The value of a component.
    static Object value(MethodHandle accessor, Object view) {
        try {
            return (Object) accessor.invokeExact(view);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// What an optional value holds, or nothing.
    static @Nullable Object present(@Nullable Object value) {
        return value instanceof Optional<?> optional ? present(optional.orElse(null)) : value;
    }

    @Override
    public @Nullable Object coerce(@Nullable Object value) {
        return present(value);
    }

    @Override
    public Writer iterate(
            Iteration section, Writer writer, @Nullable Object value, List<Object> scopes) {
        if (!truthy(value)) {
            return writer;
        }
        if (!(value instanceof List<?> list)) {
            return section.next(writer, value, scopes);
        }
        Writer last = writer;
        for (Object item : list) {
            Object there = present(item);
            last = there == null ? last : section.next(last, there, scopes);
        }
        return last;
    }

    @Override
    public Writer falsey(
            Iteration section, Writer writer, @Nullable Object value, List<Object> scopes) {
        return truthy(value) ? writer : section.next(writer, value, scopes);
    }

    private static boolean truthy(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }

    @Override
    public String stringify(Object value) {
        return value.toString();
    }
}
