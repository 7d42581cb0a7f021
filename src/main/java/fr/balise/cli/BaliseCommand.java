package fr.balise.cli;

import picocli.CommandLine.Command;

/// The bare command, which only shows its help.
@Command(
        name = "balise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "build|check|diff|explain|new|list|search|schema")
final class BaliseCommand {}
