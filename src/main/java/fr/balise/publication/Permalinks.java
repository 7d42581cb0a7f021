package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.catalog.Organisation;
import fr.balise.document.Document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every address of the site, in one place.
///
/// Documents: a fiche by number and title, `fiches/056-decouverte-de-pratiques-inspirantes.html`; others by folder and
/// file name, `chapitres/edito.html`. A fiche of another series stands in a folder named after it. Addresses never
/// depend on the order of documents, so that adding one moves no other.
public final class Permalinks {

    /// The home page.
    public static final SitePath HOME = new SitePath("index.html");

    /// The list of fiches.
    public static final SitePath FICHES = new SitePath("fiches/index.html");

    /// The same list as a table.
    public static final SitePath FICHES_TABLE = new SitePath("fiches/tableau.html");

    /// The same list as a map.
    public static final SitePath MAP = new SitePath("fiches/carte.html");

    /// Who paid what, over the whole publication.
    public static final SitePath FUNDING = new SitePath("financements.html");

    /// Which document cites which.
    public static final SitePath CITATIONS = new SitePath("renvois.html");

    /// The documents by year.
    public static final SitePath YEARS = new SitePath("annees/index.html");

    /// The index: key words, territories and organisations, each with its documents.
    public static final SitePath INDEX = new SitePath("index-alphabetique.html");

    /// The list of key words.
    public static final SitePath KEYWORDS = new SitePath("mots-cles/index.html");

    /// The list of territories.
    public static final SitePath TERRITORIES = new SitePath("territoires/index.html");

    /// The directory of organisations.
    public static final SitePath DIRECTORY = new SitePath("repertoire.html");

    /// The glossary.
    public static final SitePath GLOSSARY = new SitePath("glossaire.html");

    /// The accessibility statement.
    public static final SitePath ACCESSIBILITY = new SitePath("accessibilite.html");

    /// The page on eco-design.
    public static final SitePath ECO_DESIGN = new SitePath("eco-conception.html");

    /// The search page.
    public static final SitePath SEARCH = new SitePath("recherche.html");

    /// The script of every page that fetches the searcher once somebody wants to search.
    public static final SitePath SEARCH_LOADER = new SitePath("recherche/loader.js");

    /// The page for addresses that do not exist.
    public static final SitePath NOT_FOUND = new SitePath("404.html");

    /// The whole publication as one page, for a browser's own print.
    public static final SitePath PRINT_PAGE = new SitePath("imprimer/index.html");

    /// The whole publication as one PDF.
    public static final SitePath BOOKLET = new SitePath("pdf/publication.pdf");

    /// The whole publication as an electronic book.
    public static final SitePath EPUB = new SitePath("publication.epub");

    /// The Atom feed.
    public static final SitePath FEED = new SitePath("feed.xml");

    /// The site map for search engines.
    public static final SitePath SITEMAP = new SitePath("sitemap.xml");

    /// What search engines may read.
    public static final SitePath ROBOTS = new SitePath("robots.txt");

    // A title's first article tells nothing in an address.
    private static final List<String> ARTICLES =
            List.of("le-", "la-", "les-", "l-", "un-", "une-", "des-", "the-", "a-", "an-");
    private static final int LONGEST = 72;
    private static final int LONGEST_PART = 180;

    private final String defaultName;
    private final String defaultSeries;

    /// The addresses of a publication whose fiches are of this series unless they say otherwise.
    public Permalinks(String defaultSeries) {
        this.defaultName = defaultSeries;
        this.defaultSeries = part(defaultSeries);
    }

    /// The page of a document.
    public SitePath of(Document document) {
        return switch (document) {
            case Document.Fiche fiche -> fiche(fiche);
            case Document.Directory _ -> DIRECTORY;
            case Document.Page page ->
                    new SitePath(String.join("/", parts(page.origin().path())) + ".html");
            case Document.Chapter chapter -> inFolder(chapter);
            case Document.Article article -> inFolder(article);
            case Document.Panorama panorama -> inFolder(panorama);
        };
    }

    private SitePath fiche(Document.Fiche fiche) {
        String title = shortened(Slug.of(fiche.title()));
        return new SitePath(
                seriesFolder(fiche)
                        + padded(fiche.number())
                        + (title.isEmpty() ? "" : "-" + title)
                        + ".html");
    }

    /// The short address of a fiche, easy to dictate: `fiches/56.html`.
    public SitePath shortAddress(Document.Fiche fiche) {
        return shortAddress(fiche.series(), fiche.number());
    }

    /// The short address of the fiche with a number in a series.
    public SitePath shortAddress(String series, int number) {
        return new SitePath(seriesFolder(series) + number + ".html");
    }

    /// The PDF of a document: `pdf/fiche-056.pdf`, `pdf/article-2016-longueuil-rennes.pdf`. Fiches, articles and
    /// panoramas have one; chapters and pages are read in the booklet or on the site.
    public Optional<SitePath> pdf(Document document) {
        return switch (document) {
            case Document.Fiche fiche ->
                    Optional.of(
                            new SitePath(
                                    "pdf/"
                                            + seriesFolder(fiche).substring("fiches/".length())
                                            + "fiche-"
                                            + padded(fiche.number())
                                            + ".pdf"));
            case Document.Article article -> Optional.of(pdf("article", article));
            case Document.Panorama panorama -> Optional.of(pdf("panorama", panorama));
            case Document.Chapter _, Document.Directory _, Document.Page _ -> Optional.empty();
        };
    }

    private static SitePath pdf(String kind, Document document) {
        String page = inFolder(document).value();
        String name = page.substring(page.indexOf('/') + 1, page.length() - ".html".length());
        int last = name.lastIndexOf('/') + 1;
        return new SitePath(
                "pdf/" + name.substring(0, last) + kind + "-" + name.substring(last) + ".pdf");
    }

    private static String padded(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    private String seriesFolder(Document.Fiche fiche) {
        return seriesFolder(fiche.series());
    }

    private String seriesFolder(String name) {
        if (name.equals(defaultName)) {
            return "fiches/";
        }
        String series = part(name);
        return series.equals(defaultSeries) ? "fiches/" : "fiches/" + series + "/";
    }

    private static SitePath inFolder(Document document) {
        List<String> parts = parts(document.origin().path());
        String below =
                parts.size() == 1
                        ? parts.getFirst()
                        : String.join("/", parts.subList(1, parts.size()));
        return new SitePath(document.type().folder() + "/" + below + ".html");
    }

    /// The parts of a source path as parts of an address, without the ending; `README` and `_index` stand for a
    /// folder's first page.
    private static List<String> parts(String path) {
        String withoutEnding = path.substring(0, path.lastIndexOf('.'));
        List<String> parts =
                Arrays.stream(withoutEnding.split("/", -1))
                        .map(Permalinks::part)
                        .collect(Collectors.toList());
        String last =
                withoutEnding
                        .substring(withoutEnding.lastIndexOf('/') + 1)
                        .toLowerCase(Locale.ROOT);
        if (last.equals("readme") || last.equals("_index")) {
            parts.set(parts.size() - 1, "index");
        }
        return parts;
    }

    /// One part of an address made from a name, not longer than file systems allow; a name in other letters than Latin
    /// ones gets a sign made from its characters.
    private static String part(String name) {
        String slug = Slug.distinct(name);
        return slug.length() <= LONGEST_PART
                ? slug
                : slug.substring(0, LONGEST_PART) + "-x" + Integer.toHexString(slug.hashCode());
    }

    /// The name of a file for a title, without its ending; never empty: «Le jardin-école» → `jardin-ecole`.
    public static String fileName(String title) {
        String name = shortened(Slug.of(title));
        return name.isEmpty() ? Slug.distinct(title) : name;
    }

    /// The beginning of the file name of a fiche: 56 → `056`.
    public static String fileNumber(int number) {
        return padded(number);
    }

    private static String shortened(String slug) {
        String text = slug;
        for (String article : ARTICLES) {
            if (slug.startsWith(article) && slug.length() > article.length()) {
                text = slug.substring(article.length());
                break;
            }
        }
        if (text.length() <= LONGEST) {
            return text;
        }
        int word = text.lastIndexOf('-', LONGEST);
        return text.substring(0, word > 0 ? word : LONGEST);
    }

    /// The page of a key word.
    public static SitePath keyword(String name) {
        return new SitePath("mots-cles/" + termPart(name) + ".html");
    }

    /// The page of a territory.
    public static SitePath territory(String name) {
        return new SitePath("territoires/" + termPart(name) + ".html");
    }

    /// The page of a country, by its name in the language of the interface: `pays/france.html`.
    public static SitePath country(String name) {
        return new SitePath("pays/" + termPart(name) + ".html");
    }

    /// The page of a year: `annees/2019.html`.
    public static SitePath year(int year) {
        return new SitePath("annees/" + year + ".html");
    }

    /// What the publication says of an organisation: `structures/rtes.html`.
    public static SitePath organisation(Organisation organisation) {
        return new SitePath("structures/" + termPart(organisation.id()) + ".html");
    }

    private static String termPart(String name) {
        String part = part(name);
        // A term called «Index» must not take the place of the list of terms.
        return part.equals("index") ? "index-" : part;
    }

    /// The place of an organisation on the page of the directory.
    public static String organisationAnchor(Organisation organisation) {
        return "structure-" + part(organisation.id());
    }

    /// The place of an acronym on the page of the glossary.
    public static String acronymAnchor(String acronym) {
        return "sigle-" + part(acronym);
    }

    /// The address of a copied file: the path that it has in the content folder.
    public static SitePath file(String path) {
        return new SitePath(path);
    }

    /// A file of open data: `fiches.json` → `donnees/fiches.json`.
    public static SitePath data(String name) {
        return new SitePath("donnees/" + name);
    }

    /// The references of the whole publication in a format: `bib` → `donnees/publication.bib`.
    public static SitePath references(String ending) {
        return data("publication." + ending);
    }

    /// A file of the search: `boot.js` → `recherche/boot.js`.
    public static SitePath search(String name) {
        return new SitePath("recherche/" + name);
    }

    /// The address that an `alias:` names: `/vieux/chemin/` → `vieux/chemin/index.html`; empty when it names none.
    public static Optional<SitePath> alias(String text) {
        String path =
                SourceIndex.decoded(
                        text.replaceFirst("^[a-z]+://[^/]*", "")
                                .replaceFirst("[?#].*$", "")
                                .replaceFirst("^/+", ""));
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        String file =
                path.endsWith("/")
                        ? path + "index.html"
                        : last.contains(".") ? path : path + "/index.html";
        try {
            return Optional.of(new SitePath(file));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }
}
