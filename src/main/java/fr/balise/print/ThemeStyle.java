package fr.balise.print;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;
import fr.balise.source.SourceFile;
import fr.balise.theme.Theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/// The style sheet of a theme for paper: `print/print.css`.
final class ThemeStyle {

    private ThemeStyle() {}

    /// A style sheet of the print folder of a theme; an empty one where the theme has none.
    static Outcome<String> of(Theme theme, String name) {
        SourceFile file = theme.print().get(name);
        return switch (file) {
            case null -> Outcome.of("");
            case SourceFile.Text text -> Outcome.of(text.text());
            case SourceFile.Unopened unopened -> Outcome.of(unopened.open().text());
            case SourceFile.Asset asset -> read(asset);
        };
    }

    private static Outcome<String> read(SourceFile.Asset asset) {
        try {
            return Outcome.of(new String(Files.readAllBytes(asset.file()), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            Diagnostic problem =
                    Diagnostic.of(
                            Rule.UNREADABLE,
                            Location.ofFile(asset.shown()),
                            new Wording("feuille de style illisible", "unreadable style sheet"));
            return new Outcome<>("", List.of(problem));
        }
    }
}
