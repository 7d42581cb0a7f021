package fr.balise.print.epub;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A book to be written as EPUB.
///
/// Inside it, addresses have two forms of their own: `page:ID` or `page:ID#anchor` leads to a page, `image:NAME` shows
/// a picture.
///
/// @param metadata what the book says of itself
/// @param words what the writer adds, in the language of the book
/// @param styleSheet CSS of all pages. It names the families of the fonts, whose `@font-face` rules the writer adds, and
///     no addresses.
/// @param fonts faces that travel inside the book
/// @param images pictures, under the names that pages use; each name once
/// @param cover what stands first and represents the book in a library
/// @param pages in reading order, at least one; each id once
/// @param contents the table of contents, in the order of the pages, at least one entry
/// @param pageList where the pages of a printed edition begin, if there is one
public record EpubBook(
        EpubMetadata metadata,
        EpubWords words,
        String styleSheet,
        List<EpubFont> fonts,
        List<EpubFile> images,
        EpubCover cover,
        List<EpubPage> pages,
        List<EpubEntry> contents,
        Optional<EpubPageList> pageList) {

    public EpubBook {
        fonts = List.copyOf(fonts);
        images = List.copyOf(images);
        pages = List.copyOf(pages);
        contents = List.copyOf(contents);
        if (pages.isEmpty() || contents.isEmpty()) {
            throw new IllegalArgumentException("a book without pages or contents");
        }
        refuseRepeated("page", pages.stream().map(EpubPage::id).toList());
        refuseRepeated("image", images.stream().map(EpubFile::name).toList());
    }

    private static void refuseRepeated(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(what + " given twice: " + name);
            }
        }
    }
}
