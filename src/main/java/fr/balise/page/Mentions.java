package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.diagnostic.Language;
import fr.balise.publication.CountryNames;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.publication.RichText;
import fr.balise.publication.Term;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What pages say of the documents, series and countries that they name, worked out when one is named first.
///
/// Many pages name each document: cards and previews, with the typography of their titles made anew, were over a quarter
/// of the time of all pages.
final class Mentions {

    private final Strings strings;
    private final Language language;
    private final Typography typography;
    private final Map<SitePath, LinkedDocument> documents;
    private final String own;
    private final String ownSlug;
    private final Map<DocumentCard, CardTexts> cards = new ConcurrentHashMap<>();
    private final Map<String, Boolean> foreign = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> countries = new ConcurrentHashMap<>();

    /// The mentions of a publication with these documents.
    Mentions(Publication publication, Strings strings, Map<SitePath, LinkedDocument> documents) {
        this.strings = strings;
        this.language = publication.language();
        this.typography = Typography.forLanguage(publication.config().language());
        this.documents = documents;
        this.own = publication.config().ownSeries();
        this.ownSlug = Slug.of(own);
    }

    /// What is said of a document; a card that says less of it than another has texts of its own.
    CardTexts of(DocumentCard card) {
        CardTexts known = cards.get(card);
        if (known == null) {
            known = made(card);
            cards.putIfAbsent(card, known);
        }
        return known;
    }

    private CardTexts made(DocumentCard card) {
        Typography typography = Typography.forLanguage(card.language());
        Optional<LinkedDocument> document = Optional.ofNullable(documents.get(card.address()));
        return new CardTexts(
                card.number().map(number -> Integer.toString(number)),
                card.number().map(number -> number(number, card.series())),
                RichText.html(card.title(), typography),
                card.subtitle().map(text -> RichText.html(text, typography)),
                card.date().map(date -> date.in(language)),
                card.date().map(date -> date.iso()),
                document.flatMap(one -> Families.of(one.keywords())),
                document.map(LinkedDocument::territories)
                        .filter(places -> !places.isEmpty())
                        .map(this::places));
    }

    private String places(List<Term.Ref> territories) {
        return territories.stream()
                .map(Term.Ref::name)
                .collect(Collectors.joining(strings.text("apercu.lieux")));
    }

    /// «n° 56», or «Autre série, n° 56» of a series that is not the publication's own.
    String number(int number, Optional<String> series) {
        return series.filter(this::isForeign)
                .map(name -> strings.format("numero.serie", "serie", name, "n", number))
                .orElseGet(() -> strings.format("numero", "n", number));
    }

    private boolean isForeign(String series) {
        // Two spellings of one series are the same; nearly every fiche has the very one.
        return !series.equals(own)
                && foreign.computeIfAbsent(series, name -> !Slug.of(name).equals(ownSlug));
    }

    /// The name of an organisation or a funder in the typography of the publication.
    String name(String plain) {
        return names.computeIfAbsent(plain, typography::apply);
    }

    /// The name of a country by its code.
    String country(String code) {
        return countries.computeIfAbsent(code, known -> CountryNames.of(known, language));
    }
}
