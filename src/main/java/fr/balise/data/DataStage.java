package fr.balise.data;

import fr.balise.address.SitePath;
import fr.balise.citation.Bibliography;
import fr.balise.citation.Reference;
import fr.balise.citation.References;
import fr.balise.diagnostic.Outcome;
import fr.balise.git.History;
import fr.balise.json.LongText;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.site.Intake;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/// The stage *data*: `Publication` → files for programs.
///
/// - `donnees/*.json`, each with its JSON Schema in `donnees/schemas/`, and `donnees/fiches.csv`;
/// - `donnees/publication.bib`, `.ris` and `.csl.json`, the references of everything that is cited;
/// - `feed.xml` and `sitemap.xml`, whose formats want absolute addresses, where the publication has one;
/// - `robots.txt`.
///
/// An empty publication gets the same files, with empty lists.
public final class DataStage {

    private DataStage() {}

    /// Makes the files.
    ///
    /// @param history what Git tells of the files of the publication: the site map says when texts changed
    /// @param pages addresses of the site's pages, in any order: what the site map lists
    /// @param intake takes each file as soon as it is made
    public static Outcome<List<OutputFile>> render(
            Publication publication, History history, List<SitePath> pages, Intake intake) {
        SiteLinks links = new SiteLinks(publication.config().address());
        ForkJoinTask<List<OutputFile>> others =
                ForkJoinTask.adapt(() -> forReaders(publication, history, pages, intake)).fork();
        List<FicheEntry> fiches = FicheEntries.of(publication, links);
        List<OutputFile> files = new ArrayList<>();
        // One after the other: all cores are busy with the parts of each.
        datasets(publication, fiches, links)
                .forEach(dataset -> files.addAll(dataset.get().files(intake)));
        files.add(
                file(
                        Dataset.file("fiches.csv"),
                        FicheTable.text(fiches),
                        Origin.stage("tableau des fiches", "table of case sheets"),
                        intake));
        files.addAll(others.join());
        return Outcome.of(files);
    }

    /// What feed readers and robots ask for.
    private static List<OutputFile> forReaders(
            Publication publication, History history, List<SitePath> pages, Intake intake) {
        Optional<String> root = publication.config().address();
        List<OutputFile> files = new ArrayList<>();
        root.ifPresent(
                top -> {
                    files.add(feed(publication, top));
                    files.addAll(Sitemap.files(publication, history, pages, top));
                });
        files.add(robots(root));
        return files.stream().map(intake::take).toList();
    }

    private static OutputFile feed(Publication publication, String root) {
        return OutputFile.text(
                Permalinks.FEED,
                AtomFeed.text(publication, root),
                Origin.stage("fil d’actualité", "feed"));
    }

    /// The references of the whole publication in every format that programs of bibliography read; none when nothing of it
    /// is cited. They are made on their own, for pages say what they weigh.
    ///
    /// @param intake takes each file as soon as it is made
    public static List<OutputFile> references(Publication publication, Intake intake) {
        List<Reference> all = new References(publication).all();
        return all.isEmpty()
                ? List.of()
                : Arrays.stream(Bibliography.values())
                        .map(
                                format ->
                                        file(
                                                Permalinks.references(format.ending()),
                                                format.file(all),
                                                Origin.stage(
                                                        "références bibliographiques",
                                                        "references"),
                                                intake))
                        .toList();
    }

    private static OutputFile file(SitePath path, LongText made, Origin origin, Intake intake) {
        return new OutputFile(path, intake.take(path, made::forEach), origin);
    }

    private static List<Supplier<Dataset<?>>> datasets(
            Publication publication, List<FicheEntry> fiches, SiteLinks links) {
        TermEntries terms = new TermEntries(publication, links);
        return List.of(
                () ->
                        Dataset.of(
                                "fiches",
                                "Fiches",
                                "Les fiches de la publication, dans l’ordre de lecture.",
                                FicheShape.SHAPE,
                                fiches,
                                publication),
                () ->
                        Dataset.of(
                                "structures",
                                "Structures",
                                "Les structures du répertoire, dans l’ordre de leur fichier.",
                                OrganisationEntry.SHAPE,
                                OrganisationEntry.of(publication, links),
                                publication),
                () ->
                        Dataset.of(
                                "territoires",
                                "Territoires",
                                "Les territoires, avec les fiches qui en parlent, par ordre"
                                        + " alphabétique.",
                                TermShapes.TERRITORY,
                                terms.territories(),
                                publication),
                () ->
                        Dataset.of(
                                "mots-cles",
                                "Mots-clés",
                                "Les mots-clés, avec les fiches qui les portent, par ordre"
                                        + " alphabétique.",
                                TermShapes.KEYWORD,
                                terms.keywords(),
                                publication),
                () ->
                        Dataset.of(
                                "glossaire",
                                "Glossaire",
                                "Les sigles du glossaire, par ordre alphabétique.",
                                AcronymEntry.SHAPE,
                                AcronymEntry.of(publication, links),
                                publication));
    }

    /// The rules of RFC 9309 that let every robot read everything.
    private static OutputFile robots(Optional<String> root) {
        String siteMap =
                root.map(top -> "Sitemap: " + SiteLinks.absolute(top, Permalinks.SITEMAP) + "\n")
                        .orElse("");
        return OutputFile.text(
                Permalinks.ROBOTS,
                "User-agent: *\nAllow: /\n" + siteMap,
                Origin.stage("règles pour les robots", "rules for robots"));
    }
}
