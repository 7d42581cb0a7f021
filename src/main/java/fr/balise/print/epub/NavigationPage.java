package fr.balise.print.epub;

import fr.balise.html.Xhtml;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// `nav.xhtml`: the table of contents, which is also a page of the book, the landmarks, and the list of printed pages.
///
/// Source: EPUB 3.3, §7 (EPUB navigation document).
final class NavigationPage {

    private final EpubBook book;
    private final BookLinks links;
    private final StringBuilder html = new StringBuilder();

    private NavigationPage(EpubBook book, BookLinks links) {
        this.book = book;
        this.links = links;
    }

    /// The whole file.
    static String of(EpubBook book, BookLinks links) {
        return new NavigationPage(book, links).page();
    }

    private String page() {
        html.append(
                "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"toc-h\">\n");
        heading("h1", "toc-h", book.words().contents());
        entries(book.contents());
        html.append("</nav>\n");
        landmarks();
        book.pageList().ifPresent(this::pageList);
        return BookPage.of(
                book.words().contents(),
                book.metadata().language(),
                BookFiles.STYLE,
                html.toString().stripTrailing());
    }

    private void heading(String tag, String id, String words) {
        html.append("<%s id=\"%s\">%s</%s>\n".formatted(tag, id, Xhtml.text(words), tag));
    }

    private void entries(List<EpubEntry> entries) {
        html.append("<ol>\n");
        for (EpubEntry entry : entries) {
            html.append("<li>");
            entry.target()
                    .ifPresentOrElse(
                            target -> link("", links.target(target), entry.title()),
                            () ->
                                    html.append("<span>")
                                            .append(Xhtml.text(entry.title()))
                                            .append("</span>"));
            if (!entry.children().isEmpty()) {
                html.append('\n');
                entries(entry.children());
            }
            html.append("</li>\n");
        }
        html.append("</ol>\n");
    }

    private void link(String type, String target, String words) {
        html.append(
                "<a%s href=\"%s\">%s</a>"
                        .formatted(
                                type.isEmpty() ? "" : " epub:type=\"" + type + "\"",
                                Xhtml.text(target),
                                Xhtml.text(words)));
    }

    private void landmarks() {
        html.append(
                "<nav epub:type=\"landmarks\" aria-labelledby=\"landmarks-h\""
                        + " hidden=\"hidden\">\n");
        heading("h2", "landmarks-h", book.words().landmarks());
        html.append("<ol>\n");
        landmark("cover", BookFiles.COVER, book.words().cover());
        landmark("toc", BookFiles.NAVIGATION + "#toc", book.words().contents());
        book.pages().stream()
                .filter(page -> page.role().isBody())
                .findFirst()
                .ifPresent(page -> landmark("bodymatter", path(page), book.words().beginning()));
        Set<EpubRole> seen = EnumSet.noneOf(EpubRole.class);
        for (EpubPage page : book.pages()) {
            if (page.role().isLandmark() && seen.add(page.role())) {
                landmark(page.role().type(), path(page), page.title());
            }
        }
        html.append("</ol>\n</nav>\n");
    }

    private void landmark(String type, String target, String words) {
        html.append("<li>");
        link(type, target, words);
        html.append("</li>\n");
    }

    private void pageList(EpubPageList list) {
        html.append(
                "<nav epub:type=\"page-list\" role=\"doc-pagelist\" aria-labelledby=\"pages-h\""
                        + " hidden=\"hidden\">\n");
        heading("h2", "pages-h", book.words().pageList());
        html.append("<ol>\n");
        for (EpubPageList.Mark mark : list.marks()) {
            html.append("<li>");
            link("", links.target(mark.target()), mark.label());
            html.append("</li>\n");
        }
        html.append("</ol>\n</nav>\n");
    }

    private String path(EpubPage page) {
        return links.files().pages().getOrDefault(page.id(), "");
    }
}
