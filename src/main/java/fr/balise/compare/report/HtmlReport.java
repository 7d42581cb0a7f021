package fr.balise.compare.report;

import fr.balise.compare.ChangedPage;
import fr.balise.compare.Compared;
import fr.balise.compare.Differences;
import fr.balise.compare.PageRef;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Severity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// The report as one page of HTML that needs no other file, no script and no network, and that opens from a disk.
///
/// Its policy lets a browser load nothing at all, whatever it holds.
public final class HtmlReport {

    /// By this a report is known as one, which may be written over.
    public static final String MARK = "<meta name=\"generator\" content=\"Balise diff\">";

    private static final int FEW = 20;

    private final Html html = new Html();
    private final Say say;
    private final HtmlPages pages;
    private final HtmlSite rest;
    private final Differences all;

    private HtmlReport(Differences all, Language language) {
        this.all = all;
        this.say = new Say(language);
        this.pages = new HtmlPages(html, say);
        this.rest = new HtmlSite(html, say, all);
    }

    /// The page, as text to be written in UTF-8.
    public static String of(Differences differences, Compared compared, Language language) {
        HtmlReport report = new HtmlReport(differences, language);
        report.write(compared);
        return report.html.toString();
    }

    private void write(Compared compared) {
        head();
        html.markup("<main>\n<h1>")
                .text(say.words("Ce qui change pour les lecteurs", "What changes for readers"))
                .markup("</h1>\n<p class=\"publication\">")
                .text(all.title())
                .markup("</p>\n<p class=\"compte\">")
                .text(say.headline(all))
                .markup("</p>\n");
        if (!told(true).isEmpty()) {
            html.markup("<p><a href=\"#perdu\">")
                    .text(say.words("Voir ce qui est à corriger", "See what is to be mended"))
                    .markup("</a></p>\n");
        }
        // What changed is seen first, unless it would push what is wrong out of sight.
        boolean few = all.edited().size() + all.added().size() + all.removed().size() <= FEW;
        if (few) {
            overview();
        }
        problems();
        if (!few) {
            overview();
        }
        section(
                all.edited().isEmpty(),
                "modifiees",
                "Pages modifiées",
                "Changed pages",
                () -> pages.changed(all.edited()));
        section(
                all.added().isEmpty(),
                "ajoutees",
                "Pages ajoutées",
                "Added pages",
                () -> pages.whole(all.added(), true));
        section(
                all.removed().isEmpty(),
                "retirees",
                "Pages retirées",
                "Removed pages",
                () -> pages.whole(all.removed(), false));
        section(
                all.moved().isEmpty(),
                "deplacees",
                "Pages déplacées",
                "Moved pages",
                () -> pages.moved(all.moved()));
        section(
                all.publication().isEmpty(),
                "publication",
                "Toute la publication",
                "The whole publication",
                rest::publication);
        section(
                all.data().isEmpty(),
                "donnees",
                "Glossaire, répertoire, territoires",
                "Glossary, directory, territories",
                rest::data);
        section(
                all.files().isEmpty(),
                "fichiers",
                "Images et fichiers",
                "Pictures and files",
                rest::files);
        section(
                told(false).isEmpty(),
                "a-savoir",
                "À savoir : ce que des lecteurs ne trouveront plus",
                "To be known: what readers will not find any more",
                this::notices);
        section(rest.noPdf(), "pdf", "PDF", "PDFs", rest::pdfs);
        section(
                all.surroundings().isEmpty() && all.look() == 0,
                "ailleurs",
                "Ailleurs sur le site, par contrecoup",
                "Elsewhere on the site, as a consequence",
                rest::elsewhere);
        compared(compared);
        html.markup("</main>\n</body>\n</html>\n");
    }

    private void head() {
        String style = style();
        html.markup("<!DOCTYPE html>\n<html lang=\"" + say.tag() + "\">\n<head>\n")
                .markup("<meta charset=\"utf-8\">\n")
                .markup(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                                + " style-src 'sha256-")
                .markup(hash(style))
                .markup("'; base-uri 'none'; form-action 'none'\">\n")
                .markup(
                        "<meta name=\"viewport\" content=\"width=device-width,"
                                + " initial-scale=1\">\n")
                .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .markup("<meta name=\"robots\" content=\"noindex\">\n")
                .markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .markup(MARK)
                .markup("\n<title>")
                .text(say.words("Ce qui change – ", "What changes – ") + all.title())
                .markup("</title>\n<style>")
                .markup(style)
                .markup("</style>\n</head>\n<body>\n");
    }

    private void problems() {
        List<Diagnostic> errors = told(true);
        if (errors.isEmpty()) {
            return;
        }
        html.markup("<section class=\"alerte\" aria-labelledby=\"perdu\">\n<h2 id=\"perdu\">")
                .text(
                        say.words(
                                "À corriger : des liens de lecteurs vont se rompre",
                                "To be mended: links of readers will break"))
                .markup("</h2>\n<p>")
                .text(
                        say.words(
                                "Ces adresses existent avant ce changement, et plus après : qui les"
                                        + " a gardées ou les cite ne trouvera rien. Chaque ligne à"
                                        + " ajouter les fait mener à une autre page.",
                                "These addresses exist before this change and no more after it:"
                                        + " whoever kept or cites them will find nothing. Each line"
                                        + " to add makes them lead to another page."))
                .markup("</p>\n");
        list(errors);
        html.markup("</section>\n");
    }

    /// What readers lose without its being an error.
    private void notices() {
        list(told(false));
    }

    private List<Diagnostic> told(boolean errors) {
        return all.diagnostics().stream()
                .filter(one -> one.severity() != Severity.IGNORE)
                .filter(one -> (one.severity() == Severity.ERROR) == errors)
                .toList();
    }

    private void list(List<Diagnostic> diagnostics) {
        html.markup("<ul>\n");
        for (Diagnostic one : diagnostics) {
            html.markup("<li><strong>")
                    .text(one.severity().word(language()))
                    .markup("</strong> ")
                    .text(one.message().in(language()));
            one.hint().ifPresent(hint -> hint(Hint.of(hint.in(language()))));
            html.markup("</li>\n");
        }
        html.markup("</ul>\n");
    }

    /// The line to write stands on its own, to be copied.
    private void hint(Hint hint) {
        html.markup("<br>\n").text(hint.words());
        if (!hint.line().isEmpty()) {
            html.markup("<code class=\"ligne\">").text(hint.line()).markup("</code>");
        }
    }

    /// What changed, page by page, to be overlooked at once.
    private void overview() {
        if (all.edited().isEmpty()
                && all.added().isEmpty()
                && all.removed().isEmpty()
                && all.moved().isEmpty()) {
            return;
        }
        html.markup("<nav aria-label=\"")
                .text(say.words("En bref", "In short"))
                .markup("\">\n<ul class=\"bref\">\n");
        List<ChangedPage> edited = all.edited();
        for (int i = 0; i < edited.size(); i++) {
            entry(
                    "page-" + (i + 1),
                    edited.get(i).after(),
                    say.words("modifiée", "changed"),
                    String.join(", ", say.kinds(edited.get(i))));
        }
        all.added()
                .forEach(one -> entry("ajoutees", one.page(), say.words("ajoutée", "added"), ""));
        all.removed()
                .forEach(one -> entry("retirees", one.page(), say.words("retirée", "removed"), ""));
        all.moved()
                .forEach(
                        one -> entry("deplacees", one.after(), say.words("déplacée", "moved"), ""));
        html.markup("</ul>\n</nav>\n");
    }

    private void entry(String id, PageRef page, String how, String kinds) {
        html.markup("<li><span class=\"sort\">")
                .text(how)
                .markup("</span> <span><a href=\"#" + id + "\">")
                .text(say.name(page))
                .markup("</a>")
                .markup(kinds.isEmpty() ? "" : " <span class=\"genres\">")
                .text(kinds)
                .markup(kinds.isEmpty() ? "" : "</span>")
                .markup("</span></li>\n");
    }

    private void section(boolean empty, String id, String fr, String en, Runnable body) {
        if (empty) {
            return;
        }
        html.markup("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">")
                .text(say.words(fr, en))
                .markup("</h2>\n");
        body.run();
        html.markup("</section>\n");
    }

    private void compared(Compared compared) {
        html.markup(
                        "<section class=\"comparaison\" aria-labelledby=\"comparaison\">\n"
                                + "<h2 id=\"comparaison\">")
                .text(say.words("Ce qui est comparé", "What is compared"))
                .markup("</h2>\n<dl>\n<div><dt>")
                .text(say.words("Avant", "Before"))
                .markup("</dt><dd>")
                .text(say.before(compared))
                .markup("</dd></div>\n<div><dt>")
                .text(say.words("Après", "After"))
                .markup("</dt><dd>")
                .text(say.after(compared))
                .markup("</dd></div>\n</dl>\n");
        if (compared.dirty()) {
            html.markup("<p>").text(say.dirty()).markup("</p>\n");
        }
        html.markup("<p>")
                .text(say.words("Dans les textes, ", "In texts, "))
                .markup("<del>")
                .text(say.words("ce qui est barré est retiré", "what is struck through is removed"))
                .markup("</del>")
                .text(say.words(" et ", " and "))
                .markup("<ins>")
                .text(say.words("ce qui est souligné est ajouté", "what is underlined is added"))
                .markup("</ins>.</p>\n</section>\n");
    }

    private Language language() {
        return Language.of(say.tag());
    }

    private static String style() {
        try (InputStream style =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String style) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
