package fr.balise.cli;

import picocli.CommandLine.Command;

/// The bare command, which only shows its help.
@Command(
        name = "balise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel =
                "build|serve|check|fmt|explain|new|rename|list|diff|search|schema|kit")
final class BaliseCommand {}
