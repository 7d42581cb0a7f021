package fr.balise.document;

import fr.balise.source.SourceFile;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.Optional;

/// A Markdown file as its author wrote it, for those who read it over: the front matter undecoded, and the text.
///
/// @param frontMatter with the place of every value; empty when there is none that can be read
/// @param body the text below
/// @param bodyLine the line of the file (from 1) where the text begins
public record AuthorFile(Optional<YamlValue> frontMatter, String body, int bodyLine) {

    /// Reads a file again; empty when it cannot be cut in two with certainty, which the stage *parse* has reported.
    public static Optional<AuthorFile> of(SourceFile.Text file) {
        FrontMatterBlock block = FrontMatterBlock.split(file.text(), file.shown()).value();
        return switch (block.cut()) {
            case SOUND, MENDED -> Optional.of(of(file, block));
            case GUESSED, FOREIGN -> Optional.empty();
        };
    }

    private static AuthorFile of(SourceFile.Text file, FrontMatterBlock block) {
        Optional<YamlValue> frontMatter =
                block.yaml()
                        .flatMap(
                                yaml ->
                                        YamlReader.read(yaml, file.shown(), block.yamlLine())
                                                .value());
        return new AuthorFile(frontMatter, block.body(), block.bodyLine());
    }
}
