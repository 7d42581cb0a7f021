package fr.balise.cli;

import fr.balise.build.BuildOptions;
import fr.balise.build.BuildResult;
import fr.balise.build.SiteBuild;
import fr.balise.report.ReportFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// `balise build`: makes the site.
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final SourceOptions sources = new SourceOptions();

    @Mixin private final ReportOptions reports = new ReportOptions();

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "site")
    private String output = "site";

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        BuildOptions options = sources.toBuild(output);
        ReportFormat format = reports.format();
        Run run = new Run(console, sources);
        BuildResult result =
                run.onCores(sources.jobs, progress -> SiteBuild.build(options, progress));
        return run.tell(result, format, reports, format != ReportFormat.TEXT);
    }
}
