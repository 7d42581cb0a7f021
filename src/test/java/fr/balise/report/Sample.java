package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A handful of diagnostics with the sources that they are about, hostile ones among them.
final class Sample {

    static final String FICHE = "content/fiches/056-rennes-longueuil.md";
    static final String HOSTILE = "content/pages/100 %,a:b.md";

    private static final String LONG =
            "mot ".repeat(12_000) + "la fin (Cf fiche n°999) vient " + "mot ".repeat(13_000);

    /// Line ends are those of Windows.
    private static final List<String> LINES =
            List.of(
                    "prête des locaux sans aucune contrepartie (Cf fiche «Déniché pour vous»"
                            + " n°144).",
                    "\t👩‍🚀 漢字\te\u0301tape [la carte](carte.html) 🇫🇷",
                    "\u001B[31mrouge\u001B[0m \u0007 et \u202Eégaré\u202C\u0085fin",
                    "שלום עולם [קישור](missing.md) סוף",
                    LONG,
                    "courte");

    private Sample() {}

    static ReportContext context(Language language, Path folder) throws IOException {
        Path file = folder.resolve(FICHE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\r\n", LINES) + "\r\n");
        return new ReportContext(language, false, SourceLines.in(folder), "0.1.0");
    }

    static List<Diagnostic> diagnostics() {
        return List.of(
                Diagnostic.of(
                                Rule.UNKNOWN_FICHE,
                                at(1, "n°144"),
                                new Wording(
                                        "renvoi vers une fiche inconnue : n°144",
                                        "reference to an unknown fiche: no. 144"))
                        .withLabel(
                                new Wording(
                                        "aucune fiche ne porte ce numéro",
                                        "no fiche has this number"))
                        .withHint(
                                new Wording(
                                        "la plus proche est n°44 « Accorderie »",
                                        "the nearest is no. 44 \"Accorderie\"")),
                Diagnostic.of(
                        Rule.BROKEN_LINK,
                        at(2, "carte.html"),
                        new Wording(
                                "lien vers un fichier absent : {{ page }} {0}",
                                "link to a missing file: {{ page }} {0}")),
                Diagnostic.of(
                                Rule.HTML_REMOVED,
                                at(3, "\u202Eégaré\u202C"),
                                new Wording(
                                        "retiré : \u001B[2J, 100 %\r\n::error::x",
                                        "removed: \u001B[2J, 100 %\r\n::error::x"))
                        .withLabel(new Wording("\u001B]0;titre\u0007", "\u001B]0;title\u0007")),
                Diagnostic.of(
                        Rule.BROKEN_LINK,
                        at(4, "missing.md"),
                        new Wording("lien cassé", "broken link")),
                Diagnostic.of(
                        Rule.UNKNOWN_FICHE,
                        at(5, "n°999"),
                        new Wording(
                                "renvoi vers une fiche inconnue : n°999",
                                "reference to an unknown fiche: no. 999")),
                Diagnostic.of(
                        Rule.YAML_SYNTAX,
                        new Location(FICHE, 6, 40, 12),
                        new Wording("après la fin", "past the end")),
                Diagnostic.of(
                                Rule.BAD_VALUE,
                                new Location(HOSTILE, 3, 7, 2),
                                new Wording("fichier disparu", "file gone"))
                        .withLabel(new Wording("ici", "here")),
                Diagnostic.of(
                                Rule.REVIEW_PASSED,
                                Location.ofFile(FICHE),
                                new Wording("date de relecture passée", "review date passed"))
                        .withHint(new Wording("relire la fiche", "review the fiche")),
                Diagnostic.of(
                        Rule.NO_CONTENT,
                        Location.ofFile(""),
                        new Wording("aucun contenu à publier", "nothing to publish")));
    }

    private static Location at(int line, String words) {
        int start = LINES.get(line - 1).indexOf(words);
        return new Location(FICHE, line, start + 1, words.length());
    }
}
