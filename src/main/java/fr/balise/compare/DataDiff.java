package fr.balise.compare;

import fr.balise.catalog.Acronym;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.Organisation;
import fr.balise.catalog.Territory;
import fr.balise.compare.DataChange.Kind;
import fr.balise.compare.Stretch.Side;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reference data before and after, as far as pages show it in words.
final class DataDiff {

    private static final String BETWEEN = " – ";

    private final List<DataChange> changes = new ArrayList<>();

    private DataDiff() {}

    static List<DataChange> of(Catalog before, Catalog after) {
        DataDiff data = new DataDiff();
        data.add(
                Kind.ACRONYM,
                texts(before.acronyms(), Acronym::acronym, DataDiff::acronym),
                texts(after.acronyms(), Acronym::acronym, DataDiff::acronym));
        data.add(
                Kind.ORGANISATION,
                texts(before.organisations(), Organisation::id, DataDiff::organisation),
                texts(after.organisations(), Organisation::id, DataDiff::organisation));
        data.add(
                Kind.TERRITORY,
                texts(before.territories(), Territory::id, DataDiff::territory),
                texts(after.territories(), Territory::id, DataDiff::territory));
        return List.copyOf(data.changes);
    }

    private static String acronym(Acronym one) {
        return joined(Stream.of(Optional.of(one.longForm()), one.definition()));
    }

    private static String organisation(Organisation one) {
        return joined(
                Stream.of(
                        Optional.of(one.name()),
                        one.acronym(),
                        one.family(),
                        one.address(),
                        one.summary(),
                        one.logo()));
    }

    private static String territory(Territory one) {
        return joined(
                Stream.of(
                        Optional.of(one.name()),
                        one.country(),
                        one.point()
                                .map(
                                        point ->
                                                point.latitude().toPlainString()
                                                        + ", "
                                                        + point.longitude().toPlainString())));
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
    }

    private static <T> SequencedMap<String, String> texts(
            List<T> entries, Function<T, String> name, Function<T, String> text) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        entries.forEach(entry -> texts.putIfAbsent(name.apply(entry), text.apply(entry)));
        return texts;
    }

    private void add(
            Kind kind, SequencedMap<String, String> before, SequencedMap<String, String> after) {
        after.forEach(
                (name, text) -> {
                    Optional<String> old = Optional.ofNullable(before.get(name));
                    if (old.isEmpty()) {
                        changes.add(new DataChange(kind, name, Stretch.of(Side.AFTER, text)));
                    } else if (!Words.key(old.get()).equals(Words.key(text))) {
                        changes.add(new DataChange(kind, name, WordDiff.of(old.get(), text)));
                    }
                });
        before.forEach(
                (name, text) -> {
                    if (!after.containsKey(name)) {
                        changes.add(new DataChange(kind, name, Stretch.of(Side.BEFORE, text)));
                    }
                });
    }
}
