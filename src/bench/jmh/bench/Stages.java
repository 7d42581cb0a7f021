package bench;

import fr.balise.data.DataStage;
import fr.balise.document.AuthorFile;
import fr.balise.document.Documents;
import fr.balise.git.History;
import fr.balise.markdown.MarkdownText;
import fr.balise.markdown.RenderContext;
import fr.balise.page.KnownPages;
import fr.balise.page.PageStage;
import fr.balise.page.Pages;
import fr.balise.print.Printed;
import fr.balise.publication.Linker;
import fr.balise.publication.Publication;
import fr.balise.search.KnownWords;
import fr.balise.search.SearchStage;
import fr.balise.site.Intake;
import fr.balise.site.OutputFile;
import fr.balise.site.Site;
import fr.balise.site.SiteWriter;
import fr.balise.site.WriteReport;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceReader;
import fr.balise.source.SourceTree;
import fr.balise.typography.Typography;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What each stage costs for one fiche, in microseconds, on one thread, with the compiler that a build has.
///
/// `src/bench/stages.sh` runs it. A stage that works on all cores gets a pool of one, so that the score is CPU and not what
/// two cores make of it.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Corpus.FICHES)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmn32m",
            "-XX:SurvivorRatio=4",
            "--enable-native-access=ALL-UNNAMED"
        })
public class Stages {

    private static final ForkJoinPool ONE = new ForkJoinPool(1);

    /// The finished site, and a folder to write it into.
    @State(Scope.Benchmark)
    public static class Finished {

        Site site;
        Path above;

        /// Makes the site once.
        @Setup
        public void make(Corpus corpus) throws IOException {
            Pages pages = one(() -> render(corpus));
            List<OutputFile> files = new ArrayList<>(pages.files());
            files.addAll(DataStage.references(corpus.publication, Intake.IN_MEMORY));
            files.addAll(
                    DataStage.render(corpus.publication, History.none(), pages.indexed(), Intake.IN_MEMORY).value());
            files.addAll(corpus.search);
            site = Site.assemble(files).value();
            above = Files.createTempDirectory("balise-stages-");
            SiteWriter.write(site, above.resolve("again"));
        }

        /// A folder that is not there yet, for each measured call.
        @Setup(Level.Invocation)
        public void empty() throws IOException {
            delete(above.resolve("fresh"));
        }

        /// Leaves nothing behind.
        @TearDown
        public void leave() throws IOException {
            delete(above);
        }

        private static void delete(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(one);
                    }
                }
            }
        }
    }

    @Benchmark
    public SourceTree s01_read(Corpus corpus) {
        return SourceReader.read(Path.of(corpus.content), "content").value();
    }

    @Benchmark
    public void s02_front_matter(Corpus corpus, Blackhole hole) {
        for (SourceFile.Text file : corpus.files) {
            hole.consume(AuthorFile.of(file));
        }
    }

    @Benchmark
    public List<MarkdownText> s03_markdown_without_typography(Corpus corpus) {
        return corpus.parsed(Typography.none());
    }

    @Benchmark
    public void s04_typography_of_the_text(Corpus corpus, Blackhole hole) {
        for (String text : corpus.plain) {
            hole.consume(Typography.french().edits(text));
        }
    }

    @Benchmark
    public Documents s05_whole_stage_parse(Corpus corpus) {
        return one(() -> corpus.parser().parse(corpus.tree).value());
    }

    @Benchmark
    public Publication s06_whole_stage_link(Corpus corpus) {
        return one(
                () ->
                        Linker.link(corpus.tree, corpus.config, corpus.catalog, corpus.documents)
                                .value());
    }

    @Benchmark
    public void s07_html_of_the_text(Corpus corpus, Blackhole hole) {
        for (MarkdownText text : corpus.texts) {
            hole.consume(text.html(RenderContext.plain()));
        }
    }

    @Benchmark
    public Pages s08_whole_stage_page(Corpus corpus) {
        return one(() -> render(corpus));
    }

    @Benchmark
    public List<OutputFile> s09_whole_stage_search(Corpus corpus) {
        return one(
                () ->
                        SearchStage.render(
                                        corpus.publication,
                                        corpus.theme.strings(corpus.publication.language()),
                                        KnownWords.none(),
                                        Intake.IN_MEMORY)
                                .value());
    }

    @Benchmark
    public WriteReport s10_write(Finished finished) {
        return one(() -> SiteWriter.write(finished.site, finished.above.resolve("fresh")).value());
    }

    @Benchmark
    public WriteReport s11_write_again(Finished finished) {
        return one(() -> SiteWriter.write(finished.site, finished.above.resolve("again")).value());
    }

    private static Pages render(Corpus corpus) {
        return PageStage.render(
                        corpus.publication,
                        History.none(),
                        corpus.theme,
                        Printed.nothing().downloads(),
                        corpus.pictures,
                        corpus.search,
                        KnownPages.none(),
                        Intake.IN_MEMORY)
                .value();
    }

    private static <T> T one(Supplier<T> work) {
        return ONE.submit(work::get).join();
    }
}
