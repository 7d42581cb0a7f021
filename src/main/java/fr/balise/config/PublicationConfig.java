package fr.balise.config;

import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Language;

import java.util.List;
import java.util.Optional;

/// What `publication.yaml` says; every value has a sound default, so that a folder of Markdown files is enough.
///
/// @param title of the publication; empty when there is no `publication.yaml`
/// @param subtitle a second line of the title
/// @param summary what the publication is, in a sentence or two
/// @param series the default series of the fiches
/// @param language BCP 47 tag of the texts; it also chooses the language of the interface
/// @param address absolute address of the site, ending in `/`, for feed, sitemap, canonical links
/// @param repository where the sources can be edited
/// @param branch of the repository that is edited, where it is not `main`
/// @param history what pages tell of the history of their text
/// @param publisher who publishes
/// @param editions oldest first; the last one is current
/// @param licence of the texts
/// @param theme name of the theme
/// @param sommaire the table of contents, as the author ordered it
/// @param rules severities by rule and path
/// @param search settings of the search
/// @param print settings of the print edition
/// @param home settings of the home page
/// @param accessibility what the accessibility statement says
/// @param schema the sections of each type of document
/// @param ecoDesign what the page on eco-design says beside its measures
public record PublicationConfig(
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> summary,
        Optional<String> series,
        String language,
        Optional<String> address,
        Optional<String> repository,
        Optional<String> branch,
        HistorySettings history,
        Optional<Publisher> publisher,
        List<Edition> editions,
        Optional<Licence> licence,
        String theme,
        List<SommaireEntry> sommaire,
        Rules rules,
        SearchSettings search,
        PrintSettings print,
        HomeSettings home,
        Accessibility accessibility,
        BodySchema schema,
        EcoDesign ecoDesign) {

    public PublicationConfig {
        editions = List.copyOf(editions);
        sommaire = List.copyOf(sommaire);
    }

    /// Who publishes.
    public record Publisher(String name, Optional<String> address) {}

    /// A dated, named state of the publication.
    public record Edition(String name, Optional<PartialDate> date) {}

    /// What a folder without `publication.yaml` gets.
    public static PublicationConfig defaults() {
        return new PublicationConfig(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "fr",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                HistorySettings.defaults(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "repere",
                List.of(),
                Rules.none(),
                SearchSettings.defaults(),
                PrintSettings.defaults(),
                HomeSettings.defaults(),
                Accessibility.none(),
                BodySchema.usual(),
                EcoDesign.none());
    }

    /// The series of fiches that name none, in a publication that names none.
    public static final String DEFAULT_SERIES = "Déniché pour vous";

    /// The series of fiches that name none: the publication's own, or the usual one.
    public String ownSeries() {
        return series.orElse(DEFAULT_SERIES);
    }

    /// The language of the interface.
    public Language interfaceLanguage() {
        return Language.of(language);
    }

    /// The newest edition, if any is named.
    public Optional<Edition> currentEdition() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
    }
}
