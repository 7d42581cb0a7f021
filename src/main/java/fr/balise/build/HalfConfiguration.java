package fr.balise.build;

import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.source.SourceTree;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What may be said of the links of a publication whose `publication.yaml` has an error.
///
/// Links, anchors, images and organisations do not depend on it. What the table of contents lists and what sections a text
/// must have do, and where the name of the own series cannot be read, so does every number: of these only the faults are
/// told that are certainly there.
///
/// @param faulty whether the file has any error
/// @param series whether the own series is known
record HalfConfiguration(boolean faulty, boolean series) {

    private static final Set<Rule> OF_SETTINGS =
            EnumSet.of(
                    Rule.NOT_IN_SOMMAIRE,
                    Rule.ORPHAN_FICHE,
                    Rule.UNUSED_PATTERN,
                    Rule.SECTION_MISSING,
                    Rule.SECTION_MISSPELT,
                    Rule.SECTION_MISPLACED,
                    Rule.SECTION_UNKNOWN,
                    Rule.SECTION_TWICE,
                    Rule.SECTION_EMPTY);
    private static final Set<Rule> OF_SERIES =
            EnumSet.of(Rule.UNKNOWN_FICHE, Rule.DUPLICATE_NUMBER, Rule.ADDRESS_COLLISION);

    private static final Pattern SERIES =
            Pattern.compile("^[\"']?serie?s?[\"']?[\\s\\u00a0]*:", Pattern.MULTILINE);

    /// What is known of the configuration that was read.
    static HalfConfiguration of(SourceTree tree, Outcome<PublicationConfig> read) {
        boolean given =
                tree.text(ConfigReader.FILE)
                        .map(file -> SERIES.matcher(file.text()).find())
                        .orElse(false);
        boolean sound =
                tree.text(ConfigReader.FILE).map(file -> file.sound()).orElse(true)
                        && !read.hasErrors();
        return new HalfConfiguration(!sound, !given || read.value().series().isPresent());
    }

    /// The diagnostics of links without those that the half of the configuration may have caused.
    List<Diagnostic> withoutEchoes(List<Diagnostic> diagnostics) {
        if (!faulty) {
            return diagnostics;
        }
        return diagnostics.stream()
                .filter(found -> !OF_SETTINGS.contains(found.rule()))
                .filter(found -> series || !OF_SERIES.contains(found.rule()))
                .toList();
    }
}
