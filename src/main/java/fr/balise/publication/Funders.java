package fr.balise.publication;

import fr.balise.address.Slug;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.Organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Who is meant by the name of a funder: organisations of the directory, found by name, acronym or id whatever the case,
/// the accents and the apostrophes.
///
/// «Ville de Rennes et Rennes Métropole» means two, where both are in the directory and nothing else is named; a name that
/// merely contains that of an organisation means nobody known.
public final class Funders {

    private static final Set<String> BETWEEN = Set.of("et", "and", "ainsi", "que", "avec", "with");
    // A name of more words than this is a sentence.
    private static final int MOST_WORDS = 40;

    private final Map<String, Organisation> byName = new HashMap<>();
    private final Map<String, List<Organisation>> found = new ConcurrentHashMap<>();

    private Funders(Catalog catalog) {
        List<Organisation> all = catalog.organisations();
        all.forEach(one -> add(one.name(), one));
        all.forEach(one -> one.acronym().ifPresent(acronym -> add(acronym, one)));
        all.forEach(one -> add(one.id(), one));
        all.forEach(one -> one.acronym().ifPresent(acronym -> add(one.name() + acronym, one)));
        all.forEach(
                one -> one.acronym().ifPresent(acronym -> add(one.name() + " " + acronym, one)));
    }

    /// The funders that a directory knows.
    public static Funders of(Catalog catalog) {
        return new Funders(catalog);
    }

    private void add(String name, Organisation organisation) {
        byName.putIfAbsent(Slug.distinct(name), organisation);
    }

    /// The organisations that a name means, each once; none where any part of it is unknown.
    public List<Organisation> named(String funder) {
        return found.computeIfAbsent(funder, this::search);
    }

    private List<Organisation> search(String funder) {
        Organisation whole = byName.get(Slug.distinct(funder));
        if (whole != null) {
            return List.of(whole);
        }
        String slug = Slug.of(funder);
        // Letters that a slug loses might be the name of somebody else.
        if (!slug.equals(Slug.distinct(funder))) {
            return List.of();
        }
        return together(Arrays.asList(slug.split("-", -1)));
    }

    private List<Organisation> together(List<String> words) {
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Organisation> named = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = words.size();
            while (end > at && !byName.containsKey(String.join("-", words.subList(at, end)))) {
                end--;
            }
            if (end == at && !BETWEEN.contains(words.get(at))) {
                return List.of();
            }
            if (end > at) {
                Organisation one = byName.get(String.join("-", words.subList(at, end)));
                if (!named.contains(one)) {
                    named.add(one);
                }
            }
            at = Math.max(end, at + 1);
        }
        return List.copyOf(named);
    }
}
