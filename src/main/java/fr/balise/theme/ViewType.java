package fr.balise.theme;

import fr.balise.diagnostic.Wording;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/// What a template can find under a name: the type of a component of a view record, seen with a template's eyes.
sealed interface ViewType {

    /// A value that is printed.
    enum Scalar implements ViewType {
        TEXT,
        NUMBER,
        FLAG
    }

    /// A nested record, whose components are names inside its section.
    record Group(Class<?> view) implements ViewType {}

    /// A list, whose section is repeated.
    record Many(ViewType element) implements ViewType {}

    /// A value that may be absent.
    record Maybe(ViewType value) implements ViewType {}

    /// The interface texts.
    record Texts() implements ViewType {}

    /// What stands behind a name that was already reported: every name is known in it, so that nothing is said twice.
    record Anything() implements ViewType {}

    /// The view type of a Java type. Refuses all but records without type parameters, [List], [Optional], [Strings],
    /// [String], `int`, `long` and `boolean`: a fault of the program, not of the theme.
    static ViewType of(Type type) {
        if (type instanceof ParameterizedType generic) {
            ViewType inner = of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == List.class) {
                return new Many(inner);
            }
            if (generic.getRawType() == Optional.class) {
                return new Maybe(inner);
            }
        }
        if (type == String.class) {
            return Scalar.TEXT;
        }
        if (type == int.class
                || type == long.class
                || type == Integer.class
                || type == Long.class) {
            return Scalar.NUMBER;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Scalar.FLAG;
        }
        if (type == Strings.class) {
            return new Texts();
        }
        if (type instanceof Class<?> view
                && view.isRecord()
                && view.getTypeParameters().length == 0) {
            return new Group(view);
        }
        throw new IllegalArgumentException("not a type for a view: " + type.getTypeName());
    }

    /// The type without the possibility of absence.
    default ViewType present() {
        return this instanceof Maybe(var value) ? value.present() : this;
    }

    /// What `.` is inside the section of such a value.
    default ViewType inside() {
        return present() instanceof Many(var element) ? element.present() : present();
    }

    /// What it is, for people who write templates.
    default Wording described() {
        return switch (this) {
            case Scalar.TEXT -> new Wording("un texte", "a text");
            case Scalar.NUMBER -> new Wording("un nombre", "a number");
            case Scalar.FLAG -> new Wording("un oui ou non", "a yes or no");
            case Group _ -> new Wording("un groupe de valeurs", "a group of values");
            case Many _ -> new Wording("une liste", "a list");
            case Maybe(var value) -> value.described();
            case Texts _ -> new Wording("l'ensemble des textes", "the whole of the texts");
            case Anything _ -> new Wording("une inconnue", "unknown");
        };
    }
}
