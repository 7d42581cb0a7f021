package fr.balise.cli;

import fr.balise.report.ReportFormat;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The options of every command that reports what is wrong with a publication.
final class ReportOptions {

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private String format = "text";

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable String report;

    @Option(names = "--all")
    private boolean all;

    /// The format asked for. Refuses other words as a fault of the command line.
    ReportFormat format() {
        return ReportFormat.named(format)
                .orElseThrow(
                        () ->
                                new UsageErrors.BadOption(
                                        Objects.requireNonNull(spec).commandLine(),
                                        "format inconnu : "
                                                + format
                                                + " ; il y a "
                                                + formats(" et "),
                                        "unknown format: "
                                                + format
                                                + "; there are "
                                                + formats(" and ")));
    }

    private static String formats(String last) {
        String words = String.join(", ", ReportFormat.words());
        int comma = words.lastIndexOf(", ");
        return words.substring(0, comma) + last + words.substring(comma + 2);
    }

    /// The file that gets the report, the output then being text for people.
    Optional<Path> file() {
        return Optional.ofNullable(report).map(Path::of);
    }

    /// Whether each of many alike is told.
    boolean all() {
        return all;
    }
}
