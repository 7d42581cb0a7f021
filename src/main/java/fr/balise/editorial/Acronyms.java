package fr.balise.editorial;

import fr.balise.catalog.Catalog;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Acronyms that a document uses and nobody explains: neither `donnees/glossaire.yaml`, nor the document itself, nor the
/// directory of organisations.
///
/// Each is reported once, at its first use. What an acronym is, [AcronymWords] says; what explains one, [Explanations].
final class Acronyms implements DocumentCheck {

    private final Set<String> known = new HashSet<>();

    Acronyms(Catalog catalog, PublicationConfig config) {
        catalog.acronyms().forEach(entry -> known.add(key(entry.acronym())));
        catalog.organisations()
                .forEach(
                        organisation -> {
                            known.add(key(organisation.name()));
                            organisation.acronym().ifPresent(name -> known.add(key(name)));
                        });
        config.publisher().ifPresent(publisher -> known.add(key(publisher.name())));
    }

    /// Without its dots: `S.C.I.C.` is SCIC.
    private static String key(String acronym) {
        return acronym.replace(".", "");
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        if (reading.language() == Reading.Tongue.OTHER) {
            return;
        }
        List<Stretch> stretches = reading.text().passages().stream().map(Stretch::of).toList();
        record Use(Stretch stretch, AcronymWords.Found found) {}
        Map<String, Use> first = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            for (AcronymWords.Found found : AcronymWords.in(stretch.text())) {
                String key = key(found.acronym());
                if (!known.contains(key)) {
                    first.putIfAbsent(key, new Use(stretch, found));
                }
            }
        }
        if (first.isEmpty()) {
            return;
        }
        Set<String> explained = new HashSet<>();
        reading.text().abbreviations().forEach(word -> explained.add(key(word)));
        Map<String, String> spelt = new HashMap<>();
        first.forEach((key, use) -> spelt.put(use.found().acronym(), key));
        for (Stretch stretch : reading.stretches()) {
            spelt.forEach(
                    (written, key) -> {
                        if (!explained.contains(key)
                                && Explanations.explains(stretch.text(), written, key)) {
                            explained.add(key);
                        }
                    });
        }
        first.forEach(
                (key, use) -> {
                    if (!explained.contains(key)) {
                        report.accept(
                                new EditorialProblem.UnexplainedAcronym(
                                                use.found().acronym().toUpperCase(Locale.ROOT))
                                        .at(
                                                use.stretch()
                                                        .at(use.found().from(), use.found().to())));
                    }
                });
    }
}
