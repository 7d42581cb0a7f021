package fr.balise.catalog;

import fr.balise.address.Slug;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All reference data of a publication, in the order of its files, with look-ups by the names that authors use.
///
/// Look-ups fold case and accents: `Commerce Equitable` finds `commerce équitable`.
public final class Catalog {

    private final List<Organisation> organisations;
    private final List<Territory> territories;
    private final List<Keyword> keywords;
    private final List<Acronym> acronyms;
    private final List<ExternalFiche> externalFiches;
    private final Map<String, Organisation> organisationById;
    private final Map<String, Territory> territoryByName = new HashMap<>();
    private final Map<String, Keyword> keywordByName = new HashMap<>();
    private final Map<String, Media> mediaByFile;
    private final Map<String, String> unread;

    /// The catalogue of these entries, all of which could be read.
    public Catalog(
            List<Organisation> organisations,
            List<Territory> territories,
            List<Keyword> keywords,
            List<Acronym> acronyms,
            List<ExternalFiche> externalFiches,
            List<Media> medias) {
        this(organisations, territories, keywords, acronyms, externalFiches, medias, Map.of());
    }

    /// The catalogue of these entries. Of two entries with one name the first counts; the reader has reported it.
    /// `unread` holds the texts of files with an error, by path.
    public Catalog(
            List<Organisation> organisations,
            List<Territory> territories,
            List<Keyword> keywords,
            List<Acronym> acronyms,
            List<ExternalFiche> externalFiches,
            List<Media> medias,
            Map<String, String> unread) {
        this.unread = Map.copyOf(unread);
        this.organisations = List.copyOf(organisations);
        this.territories = List.copyOf(territories);
        this.keywords = List.copyOf(keywords);
        this.acronyms = List.copyOf(acronyms);
        this.externalFiches = List.copyOf(externalFiches);
        this.organisationById = index(organisations, Organisation::id);
        this.mediaByFile = index(medias, Media::file);
        for (Territory territory : territories) {
            territoryByName.putIfAbsent(Slug.distinct(territory.id()), territory);
        }
        for (Territory territory : territories) {
            territoryByName.putIfAbsent(Slug.distinct(territory.name()), territory);
        }
        for (Keyword keyword : keywords) {
            keywordByName.putIfAbsent(Slug.distinct(keyword.name()), keyword);
        }
        for (Keyword keyword : keywords) {
            keyword.variants()
                    .forEach(variant -> keywordByName.putIfAbsent(Slug.distinct(variant), keyword));
        }
    }

    /// A catalogue without any entry.
    public static Catalog empty() {
        return new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static <T> Map<String, T> index(List<T> entries, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(key.apply(entry), entry));
        return Collections.unmodifiableMap(byKey);
    }

    /// Whether a file of data has an error and names a word: an entry that was left out for it is no second fault of those
    /// who speak of it.
    public boolean mayKnow(DataFile file, String word) {
        String text = unread.getOrDefault(file.path(), "");
        for (int at = text.indexOf(word);
                at >= 0 && !word.isEmpty();
                at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /// Organisations, in the order of their file.
    public List<Organisation> organisations() {
        return organisations;
    }

    /// Territories, in the order of their file.
    public List<Territory> territories() {
        return territories;
    }

    /// Preferred key words, in the order of their file.
    public List<Keyword> keywords() {
        return keywords;
    }

    /// Acronyms, in the order of their file.
    public List<Acronym> acronyms() {
        return acronyms;
    }

    /// Fiches that live elsewhere, in the order of their file.
    public List<ExternalFiche> externalFiches() {
        return externalFiches;
    }

    /// The organisation with an id.
    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisationById.get(id));
    }

    /// Every id of an organisation, for suggestions.
    public Collection<String> organisationIds() {
        return organisationById.keySet();
    }

    /// The territory with an id or a name.
    public Optional<Territory> territory(String name) {
        return Optional.ofNullable(territoryByName.get(Slug.distinct(name)));
    }

    /// The key word with a spelling, preferred or not.
    public Optional<Keyword> keyword(String spelling) {
        return Optional.ofNullable(keywordByName.get(Slug.distinct(spelling)));
    }

    /// What is said of every image, in the order of the file.
    public Collection<Media> medias() {
        return mediaByFile.values();
    }

    /// What is said of an image, by its path from the top of the content.
    public Optional<Media> media(String file) {
        return Optional.ofNullable(mediaByFile.get(file));
    }
}
