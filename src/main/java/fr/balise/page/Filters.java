package fr.balise.page;

import fr.balise.address.Slug;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Puts the filters of a list together: its options, in groups and parts, the most frequent of a long group first to
/// be seen.
final class Filters {

    /// How many options of a group are shown before a reader asks for all.
    private static final int FIRST = 12;

    private Filters() {}

    /// An option before its group is known.
    ///
    /// @param family the part of the group in which it stands
    record Choice(String value, String text, String href, int count, Optional<String> family) {}

    /// The filters of a list of so many things, `fiches` or `structures`.
    static FiltersView view(String things, int all, List<FilterGroup> groups, PageScope page) {
        String texts = "filtres." + things;
        return new FiltersView(
                page.strings().count(things, all),
                page.strings().format(texts + ".0", "total", all),
                page.strings().format(texts + ".1", "total", all),
                page.strings().format(texts + ".n", "total", all),
                page.strings().text(texts + ".rien"),
                page.strings().text(texts + ".mots"),
                groups);
    }

    /// A group without parts.
    static FilterGroup plain(String name, String key, List<Choice> choices, PageScope page) {
        List<FilterOption> options = options(choices, further(choices), 0);
        return new FilterGroup(
                page.strings().text(name),
                key,
                options,
                List.of(
                        new FilterGroup.Part(
                                Optional.empty(), false, "_filtre-" + key, 0, options)));
    }

    /// A group whose options stand by family, those without family last.
    static FilterGroup byFamily(String name, String key, List<Choice> choices, PageScope page) {
        Map<String, List<Choice>> families = new TreeMap<>();
        for (Choice choice : choices) {
            families.computeIfAbsent(
                            choice.family().map(Slug::distinct).orElse("~"), _ -> new ArrayList<>())
                    .add(choice);
        }
        if (families.size() < 2) {
            return plain(name, key, choices, page);
        }
        Set<String> further = further(choices);
        List<FilterGroup.Part> parts =
                families.values().stream()
                        .map(family -> part(key, family.getFirst().family(), family, further, page))
                        .toList();
        return new FilterGroup(
                page.strings().text(name),
                key,
                parts.stream().flatMap(part -> part.options().stream()).toList(),
                parts);
    }

    private static FilterGroup.Part part(
            String key,
            Optional<String> family,
            List<Choice> choices,
            Set<String> further,
            PageScope page) {
        int colour = page.context().families().colour(family);
        return new FilterGroup.Part(
                family.map(name -> page.context().typography().apply(name)),
                true,
                "_filtre-" + key + "-" + family.map(Slug::distinct).orElse("autres"),
                colour,
                options(choices, further, colour));
    }

    private static List<FilterOption> options(
            List<Choice> choices, Set<String> further, int colour) {
        return choices.stream()
                .map(
                        choice ->
                                new FilterOption(
                                        choice.value(),
                                        choice.text(),
                                        choice.href(),
                                        choice.count(),
                                        colour,
                                        further.contains(choice.value())))
                .toList();
    }

    /// The values that a long group shows only when asked: the sort keeps the order of equally frequent ones.
    private static Set<String> further(List<Choice> choices) {
        Set<String> further = new HashSet<>();
        choices.stream()
                .sorted(Comparator.comparingInt(choice -> -choice.count()))
                .skip(FIRST)
                .forEach(choice -> further.add(choice.value()));
        return further;
    }
}
