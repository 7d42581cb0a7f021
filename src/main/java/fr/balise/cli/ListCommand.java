package fr.balise.cli;

import fr.balise.build.BuildOptions;
import fr.balise.build.Progress;
import fr.balise.build.ReadResult;
import fr.balise.build.SiteBuild;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.json.JsonText;
import fr.balise.listing.Listing;
import fr.balise.listing.Listings;
import fr.balise.publication.Publication;
import fr.balise.report.Table;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// `balise list`: what the publication holds, for people or for programs.
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ListCommand implements Callable<Integer> {

    /// The lists that there are.
    private enum Kind {
        FICHES,
        DRAFTS,
        ORPHANS,
        TO_REVIEW,
        KEYWORDS
    }

    private static final Map<String, Kind> KINDS =
            new TreeMap<>(
                    Map.of(
                            "fiches", Kind.FICHES,
                            "drafts", Kind.DRAFTS,
                            "brouillons", Kind.DRAFTS,
                            "orphans", Kind.ORPHANS,
                            "orphelines", Kind.ORPHANS,
                            "to-review", Kind.TO_REVIEW,
                            "a-relire", Kind.TO_REVIEW,
                            "à-relire", Kind.TO_REVIEW,
                            "keywords", Kind.KEYWORDS,
                            "mots-cles", Kind.KEYWORDS));

    private final Console console;

    @Mixin private final SourceOptions sources = new SourceOptions();

    @Parameters(paramLabel = "LISTE", descriptionKey = "list")
    private String name = "";

    @Option(names = "--json", descriptionKey = "list-json")
    private boolean json;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Kind kind = kind();
        sources.drafts |= kind == Kind.DRAFTS;
        BuildOptions options = sources.toBuild("site");
        Run run = new Run(console, sources);
        ReadResult read =
                run.onCores(
                        sources.jobs,
                        progress ->
                                SiteBuild.read(
                                        options,
                                        console.terminal() ? progress : Progress.silent()));
        Language language = run.language(read.result());
        print(list(kind, read.readable()), language);
        long errors = read.result().count(Severity.ERROR);
        if (errors == 0) {
            return Run.DONE;
        }
        int status = run.tellErrors(read.result());
        console.err()
                .println(
                        new Wording(
                                        "La liste est incomplète : ces fichiers n'ont pas pu être"
                                                + " lus en entier.",
                                        "The list is incomplete: these files could not be read"
                                                + " whole.")
                                .in(language));
        console.err().flush();
        return status;
    }

    private Kind kind() {
        Kind kind = KINDS.get(name);
        if (kind != null) {
            return kind;
        }
        Optional<String> near = Nearest.to(name, KINDS.keySet());
        throw new UsageErrors.BadOption(
                sources.commandLine(),
                "liste inconnue : "
                        + name
                        + near.map(word -> " ; vouliez-vous écrire " + word + " ?")
                                .orElse(
                                        " ; il y a fiches, brouillons, orphelines, a-relire et"
                                                + " mots-cles"),
                "unknown list: "
                        + name
                        + near.map(word -> "; did you mean " + word + "?")
                                .orElse(
                                        "; there are fiches, drafts, orphans, to-review and"
                                                + " keywords"));
    }

    private static Listing list(Kind kind, Publication publication) {
        return switch (kind) {
            case FICHES -> Listings.fiches(publication);
            case DRAFTS -> Listings.drafts(publication);
            case ORPHANS -> Listings.orphans(publication);
            case TO_REVIEW -> Listings.toReview(publication, LocalDate.now(ZoneId.systemDefault()));
            case KEYWORDS -> Listings.keywords(publication);
        };
    }

    private void print(Listing listing, Language language) {
        if (json) {
            console.out().println(JsonText.compact(listing.json()));
        } else if (listing.rows().isEmpty()) {
            console.out().println(new Wording("Rien à montrer.", "Nothing to show.").in(language));
        } else {
            List<List<String>> rows = new ArrayList<>();
            rows.add(listing.columns().stream().map(column -> column.head().in(language)).toList());
            listing.rows().forEach(row -> rows.add(row.stream().map(Listing::words).toList()));
            Table.lines(listing.columns().stream().map(Listing.Column::right).toList(), rows)
                    .forEach(console.out()::println);
        }
        console.out().flush();
    }
}
