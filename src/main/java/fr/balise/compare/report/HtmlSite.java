package fr.balise.compare.report;

import fr.balise.address.SitePath;
import fr.balise.compare.DataChange;
import fr.balise.compare.Differences;
import fr.balise.compare.FactChange;
import fr.balise.compare.FileChange;
import fr.balise.compare.PdfChange;
import fr.balise.compare.Surroundings;

import java.util.List;

/// What the report says beside the pages of documents: the publication, data, files, PDFs, and what follows elsewhere.
final class HtmlSite {

    private final Html html;
    private final Say say;
    private final HtmlText text;
    private final Differences all;

    HtmlSite(Html html, Say say, Differences all) {
        this.html = html;
        this.say = say;
        this.text = new HtmlText(html, say);
        this.all = all;
    }

    void publication() {
        html.markup("<dl>\n");
        for (FactChange fact : all.publication()) {
            html.markup("<div><dt>").text(say.words(fact.fact().label())).markup("</dt><dd>");
            text.words(fact.words());
            html.markup("</dd></div>\n");
        }
        html.markup("</dl>\n");
    }

    void data() {
        html.markup("<ul>\n");
        for (DataChange one : all.data()) {
            html.markup("<li>")
                    .text(say.words(one.kind().label()) + ", " + one.name() + say.colon());
            text.words(one.words());
            html.markup("</li>\n");
        }
        html.markup("</ul>\n");
    }

    void files() {
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

    boolean noPdf() {
        return all.pdfs().isEmpty() && all.booklet().isEmpty() && all.otherPdfs() == 0;
    }

    void pdfs() {
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

    void elsewhere() {
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
}
