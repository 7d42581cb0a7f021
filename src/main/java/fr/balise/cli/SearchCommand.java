package fr.balise.cli;

import fr.balise.build.BuildOptions;
import fr.balise.build.Progress;
import fr.balise.build.ReadResult;
import fr.balise.build.SiteBuild;
import fr.balise.diagnostic.Language;
import fr.balise.publication.Publication;
import fr.balise.search.PublicationSearch;
import fr.balise.search.query.Answer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/// `balise search`: Lucene's own answer to a query, which the site gives as well.
@Command(name = "search", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final SourceOptions sources = new SourceOptions();

    /// The shell may have cut the query at its spaces.
    @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "query")
    private List<String> words = List.of();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
    private int limit = 10;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        BuildOptions options = sources.toBuild("site");
        if (limit < 1) {
            throw new UsageErrors.BadOption(
                    sources.commandLine(),
                    "valeur refusée pour --limit : " + limit,
                    "value refused for --limit: " + limit);
        }
        Run run = new Run(console, sources);
        ReadResult read =
                run.onCores(
                        sources.jobs,
                        progress ->
                                SiteBuild.read(
                                        options,
                                        console.terminal() ? progress : Progress.silent()));
        if (read.publication().isEmpty()) {
            return run.tellErrors(read.result());
        }
        answer(read.publication().get(), run.language(read.result()));
        return Run.DONE;
    }

    private void answer(Publication publication, Language language) {
        String query = String.join(" ", words);
        try (PublicationSearch search = PublicationSearch.of(publication)) {
            Answer answer = search.answer(query, limit);
            SearchResults results = new SearchResults(console.out(), language, console.colour());
            if (json) {
                results.printJson(answer);
            } else {
                results.print(query, answer);
            }
            console.out().flush();
        }
    }
}
