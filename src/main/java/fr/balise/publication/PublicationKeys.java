package fr.balise.publication;

import static java.util.Objects.requireNonNull;

import fr.balise.address.SitePath;
import fr.balise.cache.CacheKey;
import fr.balise.document.Document;
import fr.balise.document.DocumentNote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The keys of what can be made of a linked publication: two equal keys, of two builds that differ in nothing but
/// documents, mean the same bytes.
///
/// ```
/// PublicationKeys keys = PublicationKeys.of(publication, states);
/// keys.document(linked); // all that its page shows: its file, and what it says of others
/// keys.facts();          // all that is known of all documents without their texts: lists, terms, open data
/// ```
/// A document knows others by what [LinkedDocument] holds of them and by their key words and territories, never by their
/// texts. So a word that is changed in one of 10,000 fiches gives one page another key.
public final class PublicationKeys {

    private final Publication publication;
    private final Map<String, String> states;
    private final Map<SitePath, Seen> seen = new HashMap<>();
    private final Map<SitePath, String> documents = new HashMap<>();
    private final String facts;
    private final String texts;

    /// A document as others see it.
    private record Seen(DocumentCard card, String key) {}

    private record Both(String document, String facts) {}

    private PublicationKeys(Publication publication, Map<String, String> states) {
        this.publication = publication;
        this.states = states;
        List<LinkedDocument> all = publication.documents();
        List<Seen> cards =
                all.parallelStream()
                        .map(one -> new Seen(one.card(), card(one.card(), one)))
                        .toList();
        cards.forEach(one -> seen.putIfAbsent(one.card().address(), one));
        List<Both> keys = all.parallelStream().map(this::keys).toList();
        CacheKey known = new CacheKey().add(publication.title());
        CacheKey read = new CacheKey().add(publication.title());
        for (int i = 0; i < all.size(); i++) {
            documents.put(all.get(i).address(), keys.get(i).document());
            known.add(keys.get(i).facts());
            read.add(keys.get(i).document());
        }
        new TreeMap<>(publication.acronymUses())
                .forEach(
                        (acronym, uses) -> {
                            known.add(acronym);
                            uses.forEach(card -> known.add(card.address().value()));
                        });
        this.facts = known.hex();
        this.texts = read.hex();
    }

    /// The keys of a publication.
    ///
    /// @param states of the files of all documents, by their paths from the content folder: another text whenever the bytes
    ///     of a file are others
    public static PublicationKeys of(Publication publication, Map<String, String> states) {
        return new PublicationKeys(publication, states);
    }

    /// The key of a document with its text.
    public String document(LinkedDocument document) {
        return documents.getOrDefault(document.address(), "");
    }

    /// The key of everything but the texts of documents; those that introduce a page of the site count as part of it.
    public String facts() {
        return facts;
    }

    /// The key of everything.
    public String texts() {
        return texts;
    }

    private Both keys(LinkedDocument linked) {
        CacheKey facts = new CacheKey();
        Document document = linked.document();
        String path = document.origin().path();
        String state = requireNonNull(states.get(path), path);
        facts.add(path).add(DocumentNote.declared(document)).add(seen(linked.card()));
        add(linked.links(), facts);
        new TreeMap<>(linked.rawLinks()).forEach((written, link) -> add(link, facts.add(written)));
        facts.add(linked.supporters().size());
        linked.supporters().forEach(one -> facts.add(one.id()));
        addCards(linked.backlinks(), facts);
        addCards(linked.related(), facts);
        addCards(linked.previous().stream().toList(), facts);
        addCards(linked.next().stream().toList(), facts);
        facts.add(linked.picture().map(Picture::toString).orElse(""));
        document.body()
                .levers()
                .forEach(lever -> facts.add(lever.id()).add(lever.title().orElse("")));
        if (isIntroduction(linked.address())) {
            facts.add(state);
        }
        String known = facts.hex();
        return new Both(new CacheKey().add(known).add(state).hex(), known);
    }

    private static boolean isIntroduction(SitePath address) {
        return address.equals(Permalinks.HOME)
                || address.equals(Permalinks.FICHES)
                || address.equals(Permalinks.DIRECTORY);
    }

    private void addCards(List<DocumentCard> cards, CacheKey key) {
        key.add(cards.size());
        cards.forEach(card -> key.add(seen(card)));
    }

    private void add(List<Link> links, CacheKey key) {
        key.add(links.size());
        links.forEach(link -> add(link, key));
    }

    private void add(Link link, CacheKey key) {
        switch (link) {
            case Link.ToDocument(var target, var anchor) ->
                    key.add("document").add(seen(target)).add(anchor.orElse(""));
            case Link.ToExternalFiche(var fiche) ->
                    key.add("external")
                            .add(fiche.number())
                            .add(fiche.series().orElse(""))
                            .add(fiche.title())
                            .add(fiche.address());
            case Link.ToOrganisation(var organisation, var page, var anchor) ->
                    key.add("organisation").add(organisation.id()).add(page.value()).add(anchor);
            case Link.ToGenerated(var page, var anchor) ->
                    key.add("generated").add(page.value()).add(anchor.orElse(""));
            case Link.ToFile(var file, var alt) ->
                    key.add("file")
                            .add(file.value())
                            .add(alt.orElse(""))
                            .add(alt.isPresent() ? 1 : 0);
            case Link.ToSection(var anchor) -> key.add("section").add(anchor);
            case Link.ToWeb(var address) -> key.add("web").add(address);
            case Link.Nowhere() -> key.add("nowhere");
        }
    }

    /// Most cards are the very ones of their documents.
    private String seen(DocumentCard card) {
        Seen known = seen.get(card.address());
        if (known != null && known.card().equals(card)) {
            return known.key();
        }
        return publication.documents().stream()
                .filter(one -> one.address().equals(card.address()))
                .findFirst()
                .map(one -> card(card, one))
                .orElseGet(() -> own(card).hex());
    }

    private static String card(DocumentCard card, LinkedDocument document) {
        CacheKey key = own(card);
        addTerms(document.keywords(), key);
        addTerms(document.territories(), key);
        return key.hex();
    }

    private static void addTerms(List<Term.Ref> terms, CacheKey key) {
        key.add(terms.size());
        for (Term.Ref term : terms) {
            key.add(term.name()).add(term.address().value());
            add(term.family(), key);
        }
    }

    private static CacheKey own(DocumentCard card) {
        CacheKey key =
                new CacheKey()
                        .add(card.address().value())
                        .add(card.type().word())
                        .add(card.number().orElse(-1))
                        .add(card.language())
                        .add(card.title());
        add(card.series(), key);
        add(card.subtitle(), key);
        add(card.summary(), key);
        add(card.date().map(date -> date.iso()), key);
        return key;
    }

    private static void add(Optional<String> text, CacheKey key) {
        key.add(text.isPresent() ? 1 : 0).add(text.orElse(""));
    }
}
