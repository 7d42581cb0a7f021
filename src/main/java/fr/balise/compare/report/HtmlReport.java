package fr.balise.compare.report;

import fr.balise.address.SitePath;
import fr.balise.compare.ChangedPage;
import fr.balise.compare.Compared;
import fr.balise.compare.DataChange;
import fr.balise.compare.Differences;
import fr.balise.compare.FactChange;
import fr.balise.compare.FileChange;
import fr.balise.compare.PdfChange;
import fr.balise.compare.Surroundings;
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

    private final Html html = new Html();
    private final Say say;
    private final HtmlPages pages;
    private final HtmlText text;
    private final Differences all;

    private HtmlReport(Differences all, Language language) {
        this.all = all;
        this.say = new Say(language);
        this.pages = new HtmlPages(html, say);
        this.text = new HtmlText(html, say);
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
        problems();
        overview();
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
                this::publication);
        section(
                all.data().isEmpty(),
                "donnees",
                "Glossaire, répertoire, territoires",
                "Glossary, directory, territories",
                this::data);
        section(
                all.files().isEmpty(),
                "fichiers",
                "Images et fichiers",
                "Pictures and files",
                this::files);
        section(noPdf(), "pdf", "PDF", "PDFs", this::pdfs);
        section(
                all.surroundings().isEmpty() && all.look() == 0,
                "ailleurs",
                "Ailleurs sur le site, par contrecoup",
                "Elsewhere on the site, as a consequence",
                this::elsewhere);
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
        List<Diagnostic> told =
                all.diagnostics().stream()
                        .filter(one -> one.severity() != Severity.IGNORE)
                        .toList();
        long errors = told.stream().filter(one -> one.severity() == Severity.ERROR).count();
        if (told.isEmpty()) {
            return;
        }
        html.markup(
                        "<section class=\""
                                + (errors > 0 ? "alerte" : "avis")
                                + "\" aria-labelledby=\"perdu\">\n<h2 id=\"perdu\">")
                .text(
                        errors > 0
                                ? say.words(
                                        "À corriger : des liens de lecteurs vont se rompre",
                                        "To be mended: links of readers will break")
                                : say.words("À savoir", "To be known"))
                .markup("</h2>\n<ul>\n");
        for (Diagnostic one : told) {
            html.markup("<li><strong>")
                    .text(one.severity().word(language()))
                    .markup("</strong> ")
                    .text(one.message().in(language()));
            one.hint().ifPresent(hint -> hint(Hint.of(hint.in(language()))));
            html.markup("</li>\n");
        }
        html.markup("</ul>\n</section>\n");
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
        List<ChangedPage> edited = all.edited();
        if (edited.isEmpty()) {
            return;
        }
        html.markup("<nav aria-label=\"")
                .text(say.words("Pages modifiées", "Changed pages"))
                .markup("\">\n<ul class=\"bref\">\n");
        for (int i = 0; i < edited.size(); i++) {
            html.markup("<li><a href=\"#page-" + (i + 1) + "\">")
                    .text(say.name(edited.get(i).after()))
                    .markup("</a> <span class=\"genres\">")
                    .text(String.join(", ", say.kinds(edited.get(i))))
                    .markup("</span></li>\n");
        }
        html.markup("</ul>\n</nav>\n");
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

    private void publication() {
        html.markup("<dl>\n");
        for (FactChange fact : all.publication()) {
            html.markup("<div><dt>").text(say.words(fact.fact().label())).markup("</dt><dd>");
            text.words(fact.words());
            html.markup("</dd></div>\n");
        }
        html.markup("</dl>\n");
    }

    private void data() {
        html.markup("<ul>\n");
        for (DataChange one : all.data()) {
            html.markup("<li>")
                    .text(say.words(one.kind().label()) + ", " + one.name() + say.colon());
            text.words(one.words());
            html.markup("</li>\n");
        }
        html.markup("</ul>\n");
    }

    private void files() {
        html.markup("<ul>\n");
        for (FileChange one : all.files()) {
            html.markup("<li><code>")
                    .text(one.file().value())
                    .markup("</code> ")
                    .text(say.how(one.how()))
                    .markup("</li>\n");
        }
        html.markup("</ul>\n");
    }

    private boolean noPdf() {
        return all.pdfs().isEmpty() && all.booklet().isEmpty() && all.otherPdfs() == 0;
    }

    private void pdfs() {
        html.markup("<ul>\n");
        all.booklet()
                .ifPresent(
                        book ->
                                html.markup("<li>")
                                        .text(
                                                say.words(
                                                                "Toute la publication",
                                                                "The whole publication")
                                                        + say.colon()
                                                        + say.pages(book))
                                        .markup("</li>\n"));
        for (PdfChange pdf : all.pdfs()) {
            html.markup("<li><code>")
                    .text(pdf.file().value())
                    .markup("</code>")
                    .text(say.colon() + say.pages(pdf))
                    .markup("</li>\n");
        }
        if (all.otherPdfs() > 0) {
            html.markup("<li>")
                    .text(
                            say.count(
                                    all.otherPdfs(),
                                    "autre PDF change sans changer de longueur",
                                    "autres PDF changent sans changer de longueur",
                                    "other PDF changes and keeps its length",
                                    "other PDFs change and keep their length"))
                    .markup("</li>\n");
        }
        html.markup("</ul>\n");
    }

    private void elsewhere() {
        if (all.look() > 0) {
            html.markup("<p>")
                    .text(
                            say.words("La présentation change", "The look changes")
                                    + say.colon()
                                    + say.count(
                                            all.look(),
                                            "fichier du thème",
                                            "fichiers du thème",
                                            "file of the theme",
                                            "files of the theme"))
                    .markup("</p>\n");
        }
        for (Surroundings one : all.surroundings()) {
            html.markup("<details>\n<summary>")
                    .text(say.words(one.kind().label()) + say.colon())
                    .text(say.count(one.count(), "page", "pages", "page", "pages"))
                    .markup("</summary>\n<ul>\n");
            list(one.changed(), "");
            list(one.added(), say.words("nouvelle", "new"));
            list(one.removed(), say.words("retirée", "gone"));
            html.markup("</ul>\n</details>\n");
        }
    }

    private void list(List<SitePath> pages, String how) {
        for (SitePath page : pages) {
            html.markup("<li><code>")
                    .text(page.value())
                    .markup("</code>")
                    .text(how.isEmpty() ? "" : " " + how)
                    .markup("</li>\n");
        }
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
