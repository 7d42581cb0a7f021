package fr.balise.compare.report;

import fr.balise.compare.ChangedPage;
import fr.balise.compare.FactChange;
import fr.balise.compare.PageRef;
import fr.balise.compare.PictureChange;
import fr.balise.compare.WholePage;

import java.util.List;
import java.util.Optional;

/// The pages of documents in the report: each a heading, what is said of it, and its text.
final class HtmlPages {

    /// Of more, each is closed, so that the list can be overlooked.
    private static final int OPEN = 30;

    private final Html html;
    private final Say say;
    private final HtmlText text;

    HtmlPages(Html html, Say say) {
        this.html = html;
        this.say = say;
        this.text = new HtmlText(html, say);
    }

    void changed(List<ChangedPage> pages) {
        for (int i = 0; i < pages.size(); i++) {
            ChangedPage page = pages.get(i);
            html.markup("<details class=\"page\" id=\"page-" + (i + 1) + "\"")
                    .markup(pages.size() <= OPEN ? " open>\n" : ">\n");
            summary(page.after(), String.join(", ", say.kinds(page)));
            facts(page);
            if (page.textChanged()) {
                text.excerpts(page.text());
            }
            html.markup("</details>\n");
        }
    }

    /// Pages that are new or gone, with their whole text.
    void whole(List<WholePage> pages, boolean added) {
        for (WholePage page : pages) {
            html.markup("<details class=\"page\">\n");
            summary(page.page(), draft(page, added));
            html.markup("<dl>\n");
            address(page.page());
            html.markup("</dl>\n");
            text.whole(page.text());
            html.markup("</details>\n");
        }
    }

    private String draft(WholePage page, boolean added) {
        if (!page.draft()) {
            return "";
        }
        return added
                ? say.words("elle était en brouillon", "it was a draft")
                : say.words("elle redevient un brouillon", "it is a draft again");
    }

    void moved(List<ChangedPage> pages) {
        html.markup("<ul>\n");
        for (ChangedPage page : pages) {
            html.markup("<li>").text(say.name(page.after())).markup("<br>\n");
            move(page);
            html.markup("</li>\n");
        }
        html.markup("</ul>\n");
    }

    private void summary(PageRef page, String kinds) {
        html.markup("<summary><span class=\"nom\">")
                .text(say.name(page))
                .markup("</span>")
                .markup(kinds.isEmpty() ? "" : " <span class=\"genres\">")
                .text(kinds)
                .markup(kinds.isEmpty() ? "" : "</span>")
                .markup("</summary>\n");
    }

    private void leads(Optional<String> address, String somewhere, String nowhere) {
        address.ifPresentOrElse(
                to -> html.text(somewhere).markup("<code>").text(to).markup("</code>"),
                () -> html.text(nowhere));
    }

    private void facts(ChangedPage page) {
        html.markup("<dl>\n");
        for (FactChange fact : page.facts()) {
            term(say.words(fact.fact().label()));
            text.words(fact.words());
            html.markup("</dd></div>\n");
        }
        page.pictures().forEach(this::picture);
        for (ChangedPage.LinkChange link : page.links()) {
            term(say.words("Lien", "Link"));
            html.text(say.quoted(link.text()));
            leads(
                    link.before(),
                    say.words(" menait à ", " led to "),
                    say.words(" ne menait nulle part", " led nowhere"));
            leads(
                    link.after(),
                    say.words(", mène à ", ", leads to "),
                    say.words(", ne mène plus nulle part", ", leads nowhere any more"));
            html.markup("</dd></div>\n");
        }
        page.replaced()
                .forEach(
                        file -> {
                            term(say.words("Fichier lié", "Linked file"));
                            html.markup("<code>")
                                    .text(file.value())
                                    .markup("</code> ")
                                    .text(
                                            say.words(
                                                    "a un autre contenu sous le même nom",
                                                    "has other contents under the same name"))
                                    .markup("</dd></div>\n");
                        });
        page.pdf()
                .ifPresent(
                        pdf -> {
                            term("PDF");
                            html.text(say.pages(pdf)).markup("</dd></div>\n");
                        });
        if (page.moved()) {
            term(say.words("Adresse", "Address"));
            move(page);
            html.markup("</dd></div>\n");
        } else {
            address(page.after());
        }
        html.markup("</dl>\n");
    }

    private void address(PageRef page) {
        term(say.words("Adresse", "Address"));
        html.markup("<code>").text(page.address().value()).markup("</code></dd></div>\n");
        term(say.words("Fichier", "File"));
        html.markup("<code>").text(page.file()).markup("</code></dd></div>\n");
    }

    private void move(ChangedPage page) {
        html.markup("<code>")
                .text(page.before().address().value())
                .markup("</code>")
                .text(say.words(" devient ", " becomes "))
                .markup("<code>")
                .text(page.after().address().value())
                .markup("</code>, ")
                .text(
                        page.redirected()
                                ? say.words(
                                        "l'ancienne adresse y mène", "the old address leads there")
                                : say.words(
                                        "l'ancienne adresse ne mène nulle part",
                                        "the old address leads nowhere"));
    }

    private void picture(PictureChange change) {
        term(say.words("Image", "Picture"));
        switch (change) {
            case PictureChange.Added(var file, var alt) -> {
                html.text(say.words("ajoutée : ", "added: "));
                named(file.value(), alt);
            }
            case PictureChange.Removed(var file, var alt) -> {
                html.text(say.words("retirée : ", "removed: "));
                named(file.value(), alt);
            }
            case PictureChange.Replaced(var before, var file, var alt) -> {
                html.text(
                        before.equals(file)
                                ? say.words(
                                        "remplacée sous le même nom : ",
                                        "replaced under the same name: ")
                                : say.words("remplacée : ", "replaced: ")
                                        + before
                                        + say.words(" par ", " by "));
                named(file.value(), alt);
            }
            case PictureChange.Described(var file, var alt) -> {
                html.markup("<code>").text(file.value()).markup("</code> ");
                html.text(say.words("est décrite autrement : ", "is described otherwise: "));
                text.words(alt);
            }
        }
        html.markup("</dd></div>\n");
    }

    private void named(String file, String alt) {
        html.markup("<code>").text(file).markup("</code>");
        if (!alt.isEmpty()) {
            html.text(" (" + alt + ")");
        }
    }

    private void term(String name) {
        html.markup("<div><dt>").text(name).markup("</dt><dd>");
    }
}
