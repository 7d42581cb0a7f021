package fr.balise.cli;

import fr.balise.build.BuildOptions;
import fr.balise.build.BuildResult;
import fr.balise.build.SiteBuild;
import fr.balise.build.WebLinkAsking;
import fr.balise.report.ReportFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `balise check`: says everything that is wrong or could be better, and writes nothing.
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final SourceOptions sources = new SourceOptions();

    @Mixin private final ReportOptions reports = new ReportOptions();

    @Option(names = "--external-links")
    private boolean externalLinks;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        BuildOptions options = sources.toBuild("site");
        ReportFormat format = reports.format();
        Run run = new Run(console, sources);
        Optional<WebLinkAsking> asking =
                externalLinks
                        ? Optional.of(new WebLinkAsking(Version.number(), new SystemTime()))
                        : Optional.empty();
        BuildResult result =
                run.onCores(
                        sources.jobs,
                        progress ->
                                SiteBuild.check(
                                        options,
                                        LocalDate.now(ZoneId.systemDefault()),
                                        asking,
                                        progress));
        return run.tell(result, format, reports, true);
    }
}
