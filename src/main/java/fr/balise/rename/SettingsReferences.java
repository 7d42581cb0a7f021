package fr.balise.rename;

import fr.balise.config.PathPattern;
import fr.balise.diagnostic.Location;
import fr.balise.markdown.WrittenReferences;
import fr.balise.yaml.Located;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.List;
import java.util.Optional;

/// Changes what publication.yaml and the files of data say of the fiche: its path, patterns that name its file, and its number
/// among the fiches to discover. A number in a text of theirs is left to a person.
final class SettingsReferences {

    private final State state;
    private final FileEdits edits;
    private final NumberChange number;

    SettingsReferences(State state, FileEdits edits, NumberChange number) {
        this.state = state;
        this.edits = edits;
        this.number = number;
    }

    void change() {
        YamlReader.read(edits.file().text(), edits.file().shown(), 1)
                .value()
                .ifPresent(this::values);
        for (Located<Integer> one : state.config().home().discover().orElse(List.of())) {
            if (one.location().file().equals(edits.file().shown())
                    && number.isMeant(one.value(), Optional.empty())) {
                edits.number(one.location(), number.old(), number.number());
            }
        }
    }

    private void values(YamlValue value) {
        switch (value) {
            case YamlValue.Scalar scalar -> scalar(scalar);
            case YamlValue.Sequence(var items, var _) -> items.forEach(this::values);
            case YamlValue.Mapping mapping ->
                    mapping.entries()
                            .forEach(
                                    entry -> {
                                        scalar(entry.key());
                                        values(entry.value());
                                    });
        }
    }

    private void scalar(YamlValue.Scalar scalar) {
        String text = scalar.text();
        number.fileDigits().filter(_ -> names(text)).ifPresent(digits -> path(scalar, digits));
        for (WrittenReferences.Plain one : WrittenReferences.inPlain(text)) {
            if (number.isMeant(one.number(), one.series())) {
                edits.toRead(scalar.location());
            }
        }
    }

    /// Whether a text is the path of the file, or a pattern that stands for it and no longer would.
    private boolean names(String text) {
        String old = number.fiche().origin().path();
        if (plain(text).equals(old)) {
            return true;
        }
        boolean pattern = text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
        return pattern && matches(text, old) && !matches(text, number.newPath());
    }

    private boolean matches(String pattern, String path) {
        Optional<PathPattern> known = PathPattern.of(pattern);
        String folder =
                edits.file()
                        .shown()
                        .substring(0, edits.file().shown().length() - edits.file().path().length());
        return known.isPresent()
                && (known.get().matches(path) || known.get().matches(folder + path));
    }

    private static String plain(String path) {
        return path.replaceFirst("^(?:\\./|/)+", "");
    }

    /// The digits after the last `/`, where other documents that the pattern stands for do not need them.
    private void path(YamlValue.Scalar scalar, String digits) {
        String text = scalar.text();
        int name = text.lastIndexOf('/') + 1;
        Location place = scalar.location();
        int margin = edits.written(place).indexOf(text);
        boolean alone =
                state.documents().documents().stream()
                        .map(document -> document.origin().path())
                        .noneMatch(
                                path ->
                                        !path.equals(number.fiche().origin().path())
                                                && matches(text, path));
        if (!text.startsWith(digits, name) || margin < 0 || !alone) {
            edits.toRead(place);
            return;
        }
        String there = FileNumber.renumbered(digits, number.old(), number.number()).orElse(digits);
        edits.change(place, margin + name, margin + name + digits.length(), there);
    }
}
