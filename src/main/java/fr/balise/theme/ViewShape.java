package fr.balise.theme;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;

/// What a record class offers to templates, looked up once per class: the types and the values of its components.
final class ViewShape {

    private static final ClassValue<ViewShape> SHAPES =
            new ClassValue<>() {
                @Override
                protected ViewShape computeValue(Class<?> view) {
                    return new ViewShape(view);
                }
            };

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private final SequencedMap<String, ViewType> types;
    private final Map<String, Method> methods = new HashMap<>();
    private final Map<String, MethodHandle> accessors = new ConcurrentHashMap<>();

    private ViewShape(Class<?> view) {
        SequencedMap<String, ViewType> found = new LinkedHashMap<>();
        for (RecordComponent component : view.getRecordComponents()) {
            found.put(component.getName(), ViewType.of(component.getGenericType()));
            methods.put(component.getName(), component.getAccessor());
        }
        types = Collections.unmodifiableSequencedMap(found);
    }

    /// The shape of a record class.
    static ViewShape of(Class<?> view) {
        return SHAPES.get(view);
    }

    /// The type of each component, in the order of the record.
    SequencedMap<String, ViewType> types() {
        return types;
    }

    /// Takes `Object` and gives `Object`: the value of a component; null where there is no such component.
    @Nullable MethodHandle accessor(String name) {
        Method method = methods.get(name);
        // Made when a template asks: half of the components are never printed.
        return method == null ? null : accessors.computeIfAbsent(name, _ -> accessor(method));
    }

    private static MethodHandle accessor(Method method) {
        try {
            // A view may be a private record of another package.
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(ACCESSOR);
        } catch (IllegalAccessException refused) {
            throw new IllegalArgumentException(refused);
        }
    }
}
