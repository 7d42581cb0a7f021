package fr.balise.catalog;

import static fr.balise.yaml.Decoders.bool;
import static fr.balise.yaml.Decoders.integer;
import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.number;
import static fr.balise.yaml.Decoders.text;
import static fr.balise.yaml.Decoders.webAddress;

import fr.balise.address.Slug;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.yaml.Decoders;
import fr.balise.yaml.Fields;
import fr.balise.yaml.Located;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads the files of reference data, each a list of entries: `SourceTree` → [Catalog].
///
/// A missing file is an empty list. An entry that cannot be read is reported and left out; an id given twice is an
/// error that names the first place.
public final class CatalogReader {

    private final SourceTree tree;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, String> unread = new HashMap<>();

    private CatalogReader(SourceTree tree) {
        this.tree = tree;
    }

    /// Reads all reference data of a content folder.
    public static Outcome<Catalog> read(SourceTree tree) {
        CatalogReader reader = new CatalogReader(tree);
        Catalog catalog =
                new Catalog(
                        reader.entries(DataFile.STRUCTURES, reader::organisation, Organisation::id),
                        reader.entries(
                                DataFile.TERRITORIES, CatalogReader::territory, Territory::id),
                        reader.entries(DataFile.KEYWORDS, CatalogReader::keyword, Keyword::name),
                        reader.entries(DataFile.GLOSSARY, CatalogReader::acronym, Acronym::acronym),
                        reader.entries(
                                DataFile.EXTERNAL_FICHES,
                                CatalogReader::externalFiche,
                                fiche ->
                                        (fiche.series().orElse("") + " n°" + fiche.number())
                                                .strip()),
                        reader.entries(DataFile.MEDIAS, reader::media, Media::file),
                        reader.unread);
        return new Outcome<>(catalog, reader.problems);
    }

    private Optional<Organisation> organisation(Fields fields) {
        Optional<String> id = fields.required("id", text());
        Optional<String> name = fields.required("nom", text(), "name");
        Optional<String> acronym = fields.optional("sigle", text(), "acronym");
        Optional<String> family = fields.optional("famille", text(), "family");
        Optional<String> address = fields.optional("adresse", webAddress(), "url");
        Optional<String> summary = fields.optional("resume", text(), "summary");
        Optional<String> logo =
                fields.optional("logo", Located.of(text()))
                        .filter(file -> exists(file.value(), file, Severity.ERROR))
                        .map(Located::value);
        return id.flatMap(
                i ->
                        name.map(
                                n ->
                                        new Organisation(
                                                i, n, acronym, family, address, summary, logo)));
    }

    private static Optional<Territory> territory(Fields fields) {
        Optional<String> id = fields.required("id", text());
        Optional<String> name = fields.required("nom", text(), "name");
        Optional<String> country = fields.optional("pays", text(), "country");
        boolean placed = fields.value("lat").isPresent() || fields.value("lon").isPresent();
        Optional<Territory.Point> point = placed ? point(fields) : Optional.empty();
        return id.flatMap(i -> name.map(n -> new Territory(i, n, country, point)));
    }

    private static Optional<Territory.Point> point(Fields fields) {
        Optional<BigDecimal> latitude = fields.required("lat", number(-90, 90));
        Optional<BigDecimal> longitude = fields.required("lon", number(-180, 180));
        return latitude.flatMap(lat -> longitude.map(lon -> new Territory.Point(lat, lon)));
    }

    private static Optional<Keyword> keyword(Fields fields) {
        Optional<String> name = fields.required("nom", text(), "name");
        Optional<String> family = fields.optional("famille", text(), "family");
        List<String> variants =
                fields.optional("variantes", list(text()), "variants").orElse(List.of());
        return name.map(n -> new Keyword(n, family, variants));
    }

    private static Optional<Acronym> acronym(Fields fields) {
        Optional<String> acronym = fields.required("sigle", text(), "acronym");
        Optional<String> longForm = fields.required("forme", text(), "form");
        Optional<String> definition = fields.optional("definition", text());
        return acronym.flatMap(a -> longForm.map(l -> new Acronym(a, l, definition)));
    }

    private static Optional<ExternalFiche> externalFiche(Fields fields) {
        Optional<Integer> number = fields.required("numero", integer(1, 999_999), "number");
        Optional<String> series = fields.optional("serie", text(), "series");
        Optional<String> title = fields.required("titre", text(), "title");
        Optional<String> address = fields.required("adresse", webAddress(), "url");
        return number.flatMap(
                n -> title.flatMap(t -> address.map(a -> new ExternalFiche(n, series, t, a))));
    }

    private Optional<Media> media(Fields fields) {
        Optional<Located<String>> file = fields.required("fichier", Located.of(text()), "file");
        Optional<String> alt = fields.optional("alt", text());
        Optional<String> credit = fields.optional("credit", text());
        Optional<String> licence = fields.optional("licence", text(), "license");
        boolean decorative = fields.optional("decorative", bool()).orElse(false);
        return file.map(
                written -> {
                    String path =
                            written.value().startsWith("medias/")
                                    ? written.value()
                                    : "medias/" + written.value();
                    exists(path, written, Severity.WARNING);
                    return new Media(path, alt, credit, licence, decorative);
                });
    }

    /// Whether a file that an entry names is there; where it is not, says so.
    private boolean exists(String path, Located<String> written, Severity severity) {
        boolean there = tree.file(path).isPresent();
        if (!there) {
            problems.add(
                    new CatalogProblem.NoSuchFile(
                                    path, Nearest.to(path, tree.files().keySet()), severity)
                            .at(written.location()));
        }
        return there;
    }

    private <T> List<T> entries(
            DataFile data, Function<Fields, Optional<T>> read, Function<T, String> key) {
        Optional<SourceFile.Text> file = tree.text(data.path());
        if (file.isEmpty()) {
            return List.of();
        }
        int before = problems.size();
        List<T> entries = entries(file.get(), read, key, data);
        boolean errors =
                problems.subList(before, problems.size()).stream()
                        .anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (errors || !file.get().sound()) {
            unread.put(data.path(), file.get().text());
        }
        return entries;
    }

    private <T> List<T> entries(
            SourceFile.Text file,
            Function<Fields, Optional<T>> read,
            Function<T, String> key,
            DataFile data) {
        Outcome<Optional<YamlValue>> yaml = YamlReader.read(file.text(), file.shown(), 1);
        problems.addAll(yaml.diagnostics());
        if (yaml.value().isEmpty()) {
            return List.of();
        }
        List<Located<T>> entries =
                list(Located.of(
                                Decoders.<T>mapping(
                                        (fields, report) -> {
                                            Optional<T> entry = read.apply(fields);
                                            fields.reportUnknown(Rule.UNKNOWN_KEY);
                                            return entry;
                                        })))
                        .decode(yaml.value().get(), problems::add)
                        .orElse(List.of());
        return withoutRepeats(entries, key, data);
    }

    private <T> List<T> withoutRepeats(
            List<Located<T>> entries, Function<T, String> key, DataFile data) {
        Map<String, Located<T>> seen = new HashMap<>();
        List<T> kept = new ArrayList<>();
        for (Located<T> entry : entries) {
            String name = key.apply(entry.value());
            // Two ids that differ only in case or accents would have one page and one place in the
            // directory.
            String same = data == DataFile.STRUCTURES ? Slug.distinct(name) : name;
            Located<T> first = seen.putIfAbsent(same, entry);
            if (first == null) {
                kept.add(entry.value());
            } else {
                problems.add(
                        new CatalogProblem.Repeated(name, first.location()).at(entry.location()));
            }
        }
        return kept;
    }
}
