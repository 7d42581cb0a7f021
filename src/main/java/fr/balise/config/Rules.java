package fr.balise.config;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What `regles:` makes of the severity of rules, everywhere or for the paths that a pattern names.
///
/// Example: `BAL310: { "fiches/063-*.md": ignorer }` silences one rule for one fiche. Later lines win.
///
/// @param settings in the order of the file
public record Rules(List<Setting> settings) {

    public Rules {
        settings = List.copyOf(settings);
    }

    /// One line: a rule, the paths it is about, from the top of the content, and its severity.
    public record Setting(Rule rule, PathPattern paths, Severity severity) {}

    /// No change to any rule.
    public static Rules none() {
        return new Rules(List.of());
    }

    /// The diagnostics with their severities set and the ignored ones left out.
    ///
    /// @param diagnostics of all stages
    /// @param contentShown the content folder as it begins the file of a location: `content`
    public List<Diagnostic> apply(List<Diagnostic> diagnostics, String contentShown) {
        Map<Rule, List<Setting>> byRule = new EnumMap<>(Rule.class);
        for (Setting setting : settings) {
            byRule.computeIfAbsent(setting.rule(), _ -> new ArrayList<>()).add(setting);
        }
        String prefix = prefix(contentShown);
        List<Diagnostic> left = new ArrayList<>(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            List<Setting> about = byRule.getOrDefault(diagnostic.rule(), List.of());
            Severity severity = severity(diagnostic, about, prefix);
            if (severity != Severity.IGNORE) {
                left.add(
                        severity == diagnostic.severity()
                                ? diagnostic
                                : diagnostic.withSeverity(severity));
            }
        }
        return left;
    }

    private static String prefix(String contentShown) {
        String folder = contentShown.replace(File.separatorChar, '/');
        return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    private static Severity severity(Diagnostic diagnostic, List<Setting> settings, String prefix) {
        Severity severity = diagnostic.severity();
        String file = diagnostic.location().file();
        String path = file.startsWith(prefix) ? file.substring(prefix.length()) : file;
        for (Setting setting : settings) {
            // Authors copy paths from messages, where the content folder stands in front.
            if (setting.paths().matches(path) || setting.paths().matches(file)) {
                severity = setting.severity();
            }
        }
        return severity;
    }
}
