package fr.balise.config;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/// What `regles:` makes of the severity of rules, everywhere or for the paths that a pattern names.
///
/// Example: `BAL310: { "fiches/063-*.md": ignorer }` silences one rule for one fiche. Later lines win.
///
/// @param settings in the order of the file
public record Rules(List<Setting> settings) {

    public Rules {
        settings = List.copyOf(settings);
    }

    /// One line: a rule, the paths it is about (a glob from the top of the content, `**` for all) and its severity.
    public record Setting(Rule rule, String glob, Severity severity) {}

    /// No change to any rule.
    public static Rules none() {
        return new Rules(List.of());
    }

    /// The diagnostics with their severities set and the ignored ones left out.
    ///
    /// @param diagnostics of all stages
    /// @param contentShown the content folder as it begins the file of a location: `content`
    public List<Diagnostic> apply(List<Diagnostic> diagnostics, String contentShown) {
        String prefix = contentShown.isEmpty() ? "" : contentShown + "/";
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.withSeverity(severity(diagnostic, prefix)))
                .filter(diagnostic -> diagnostic.severity() != Severity.IGNORE)
                .toList();
    }

    private Severity severity(Diagnostic diagnostic, String prefix) {
        Severity severity = diagnostic.severity();
        String file = diagnostic.location().file();
        String path = file.startsWith(prefix) ? file.substring(prefix.length()) : file;
        for (Setting setting : settings) {
            if (setting.rule() == diagnostic.rule() && matches(setting.glob(), path)) {
                severity = setting.severity();
            }
        }
        return severity;
    }

    private static boolean matches(String glob, String path) {
        if (glob.equals("**")) {
            return true;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return matcher.matches(Path.of(path));
    }
}
