package fr.balise.serve;

import fr.balise.build.LiveSite;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.json.Json;
import fr.balise.report.Report;
import fr.balise.report.ReportContext;
import fr.balise.report.ReportFormat;
import fr.balise.report.SourceLines;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What the panel in a page says of a state: the errors, each with its place and the link that opens it.
final class Panel {

    /// More would hide that the first is what to begin with.
    private static final int MOST = 20;

    private final EditorLink editor;
    private final Optional<Language> language;

    /// @param language of messages; empty for that of the publication
    Panel(EditorLink editor, Optional<Language> language) {
        this.editor = editor;
        this.language = language;
    }

    /// The errors that keep the pages from being those of the files.
    static List<Diagnostic> errors(LiveSite site) {
        return site.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    /// The language of what is said of a state.
    Language language(LiveSite site) {
        return language.orElse(site.language());
    }

    /// What a page is told.
    ///
    /// @param reload whether it is to load itself again
    Json of(LiveSite site, boolean reload) {
        Language words = language(site);
        List<Diagnostic> errors = errors(site);
        TreeMap<String, Json> told = new TreeMap<>();
        told.put("reload", Json.of(reload));
        told.put("language", Json.of(words.tag()));
        told.put("title", Json.of(title(site, errors.size()).in(words)));
        told.put("fold", Json.of(new Wording("Réduire", "Fold").in(words)));
        told.put("stopped", Json.of(STOPPED.in(words)));
        told.put(
                "errors",
                Json.array(errors.stream().limit(MOST).toList(), one -> entry(one, words)));
        told.put("more", Json.of(more(errors.size() - MOST).in(words)));
        told.put("fault", Json.of(site.fault().map(Throwable::toString).orElse("")));
        return Json.object(told);
    }

    private static final Wording ADVICE = new Wording("Aide\u00A0: ", "Hint: ");

    private static final Wording STOPPED =
            new Wording(
                    "L’aperçu est arrêté : cette page ne suit plus vos fichiers.",
                    "The preview has stopped: this page no longer follows your files.");

    /// The heading of the panel; empty where there is nothing to say.
    static Wording title(LiveSite site, int errors) {
        if (site.fault().isPresent()) {
            return new Wording(
                    "Balise a un défaut : cette page est peut-être ancienne",
                    "Balise has a fault: this page may be old");
        }
        return switch (errors) {
            case 0 -> new Wording("", "");
            case 1 ->
                    new Wording(
                            "1 erreur : cette page ne montre pas vos dernières modifications",
                            "1 error: this page does not show your last changes");
            default ->
                    new Wording(
                            errors
                                    + " erreurs : cette page ne montre pas vos dernières"
                                    + " modifications",
                            errors + " errors: this page does not show your last changes");
        };
    }

    private static Wording more(int count) {
        return count > 0
                ? new Wording("et " + count + " de plus", "and " + count + " more")
                : new Wording("", "");
    }

    private Json entry(Diagnostic found, Language words) {
        Location place = found.location();
        TreeMap<String, Json> entry = new TreeMap<>();
        entry.put("place", Json.of(place.file() + ":" + place.line() + ":" + place.column()));
        entry.put("link", Json.of(editor.to(place)));
        entry.put("code", Json.of(found.rule().code()));
        entry.put("text", Json.of(found.message().in(words)));
        entry.put("frame", Json.of(frame(found, words)));
        entry.put(
                "advice",
                Json.of(found.hint().map(hint -> ADVICE.in(words) + hint.in(words)).orElse("")));
        return Json.object(entry);
    }

    /// The lines of the report below the message: the author's own line, marked. The advice is no part of it, for lines of code do
    /// not wrap.
    private static String frame(Diagnostic found, Language words) {
        Diagnostic bare =
                new Diagnostic(
                        found.rule(),
                        found.severity(),
                        found.location(),
                        found.message(),
                        found.label(),
                        Optional.empty());
        ReportContext context = new ReportContext(words, false, SourceLines.in(Path.of("")), "");
        String text = Report.of(ReportFormat.TEXT, List.of(bare), context);
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1).stripTrailing();
    }
}
