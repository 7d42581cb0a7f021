package fr.balise.document;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import java.util.ArrayList;
import java.util.List;

/// Files given as path, text, path, text… → documents; the content folder is `content`.
final class Parsing {

    private Parsing() {}

    static Outcome<Documents> parse(String... files) {
        return parse(false, files);
    }

    static Outcome<Documents> parse(boolean drafts, String... files) {
        List<SourceFile> texts = new ArrayList<>();
        for (int i = 0; i < files.length; i += 2) {
            texts.add(new SourceFile.Text(files[i], "content/" + files[i], files[i + 1]));
        }
        return new DocumentParser(new DocumentParser.Defaults("Déniché pour vous", "fr", drafts))
                .parse(SourceTree.of(texts));
    }

    /// The one document of a file that has nothing wrong.
    static Document document(String path, String text) {
        Outcome<Documents> outcome = parse(path, text);
        if (!outcome.diagnostics().isEmpty() || outcome.value().documents().size() != 1) {
            throw new AssertionError(say(outcome).toString());
        }
        return outcome.value().documents().getFirst();
    }

    /// `BAL203 12:3: message` for each diagnostic, by place.
    static List<String> say(Outcome<?> outcome) {
        return outcome.diagnostics().stream().sorted().map(Parsing::say).toList();
    }

    private static String say(Diagnostic problem) {
        return problem.rule().code()
                + " "
                + problem.location().line()
                + ":"
                + problem.location().column()
                + ": "
                + problem.message().fr();
    }
}
