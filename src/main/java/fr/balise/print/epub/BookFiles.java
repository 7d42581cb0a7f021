package fr.balise.print.epub;

import fr.balise.address.Slug;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Where everything lies in a book: names of lower-case ASCII letters, digits and hyphens, which every reading system and
/// file system takes, whatever the publication calls its pages and pictures.
///
/// Example: page `fiches/056-été` → `pages/fiches-056-ete.xhtml`.
///
/// @param pages page id → path
/// @param images image name → path
record BookFiles(Map<String, String> pages, Map<String, String> images) {

    static final String PACKAGE = "package.opf";
    static final String NAVIGATION = "nav.xhtml";
    static final String COVER = "cover.xhtml";
    static final String MADE_COVER = "cover.svg";
    static final String STYLE = "style.css";

    private static final String PAGES = "pages/";
    private static final int LONGEST = 60;

    static BookFiles of(EpubBook book) {
        return new BookFiles(
                names(book.pages(), EpubPage::id, page -> PAGES, page -> ".xhtml"),
                names(book.images(), EpubFile::name, file -> "images/", EpubFile::ending));
    }

    /// `fonts/1-atkinson.ttf`, counted from 1.
    static String font(int number, EpubFont font) {
        return "fonts/" + number + "-" + stem(font.family()) + ".ttf";
    }

    /// The path from a page, for a path from the package.
    static String fromPage(String path) {
        return path.startsWith(PAGES) ? path.substring(PAGES.length()) : "../" + path;
    }

    private static <T> Map<String, String> names(
            List<T> things,
            Function<T, String> name,
            Function<T, String> folder,
            Function<T, String> ending) {
        Map<String, String> paths = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> last = new HashMap<>();
        for (T thing : things) {
            String stem = stem(name.apply(thing));
            String free = stem;
            while (!taken.add(free)) {
                free = stem + "-" + last.merge(stem, 2, (before, two) -> before + 1);
            }
            paths.put(name.apply(thing), folder.apply(thing) + free + ending.apply(thing));
        }
        return paths;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        String slug = Slug.of(dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name);
        String stem = slug.substring(0, Math.min(slug.length(), LONGEST));
        return stem.isEmpty() ? "x" : stem;
    }
}
