package fr.balise.print.pdf;

/// A piece of marked content: what is between `BDC` and `EMC` on a page.
///
/// @param page the page's place in the document, from 0
/// @param number its number on that page (MCID), which grows in the order of painting
record Content(int page, int number) implements Comparable<Content> {

    @Override
    public int compareTo(Content other) {
        return page != other.page
                ? Integer.compare(page, other.page)
                : Integer.compare(number, other.number);
    }
}
