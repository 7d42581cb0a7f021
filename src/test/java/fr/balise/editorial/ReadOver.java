package fr.balise.editorial;

import fr.balise.catalog.CatalogReader;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.document.DocumentParser;
import fr.balise.publication.Linker;
import fr.balise.publication.Publication;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A content folder in memory, read over.
final class ReadOver {

    private final List<SourceFile> files = new ArrayList<>();

    static ReadOver publication() {
        return new ReadOver().with("publication.yaml", "titre: Essai\n");
    }

    ReadOver with(String path, String text) {
        files.removeIf(file -> file.path().equals(path));
        files.add(new SourceFile.Text(path, "content/" + path, text));
        return this;
    }

    ReadOver fiche(int number, String declared, String text) {
        return with(
                "fiches/" + number + ".md",
                "---\nnumero: "
                        + number
                        + "\ntitre: Une fiche\n"
                        + declared
                        + "---\n"
                        + text
                        + "\n");
    }

    ReadOver asset(String path) {
        files.add(new SourceFile.Asset(path, "content/" + path, Path.of(path), 1));
        return this;
    }

    List<Diagnostic> all() {
        SourceTree tree = SourceTree.of(files);
        PublicationConfig config = ConfigReader.read(tree).value();
        Publication publication =
                Linker.link(
                                tree,
                                config,
                                CatalogReader.read(tree).value(),
                                new DocumentParser(
                                                new DocumentParser.Defaults(
                                                        config.ownSeries(),
                                                        config.language(),
                                                        false))
                                        .parse(tree)
                                        .value())
                        .value();
        return Editorial.check(publication, tree, true);
    }

    List<Diagnostic> of(Rule rule) {
        return all().stream().filter(one -> one.rule() == rule).sorted().toList();
    }

    /// The messages of a rule in French.
    List<String> told(Rule rule) {
        return of(rule).stream().map(one -> one.message().fr()).toList();
    }

    /// The author's own words that a rule points at.
    List<String> words(Rule rule) {
        return of(rule).stream().map(Diagnostic::location).map(this::words).toList();
    }

    private String words(Location place) {
        String text =
                files.stream()
                        .filter(SourceFile.Text.class::isInstance)
                        .map(SourceFile.Text.class::cast)
                        .filter(file -> file.shown().equals(place.file()))
                        .findFirst()
                        .map(SourceFile.Text::text)
                        .orElseThrow();
        String line = text.split("\r\n|\r|\n", -1)[place.line() - 1];
        return Optional.of(line)
                .filter(words -> place.column() - 1 + place.length() <= words.length())
                .map(
                        words ->
                                words.substring(
                                        place.column() - 1, place.column() - 1 + place.length()))
                .orElse("beyond the line");
    }
}
