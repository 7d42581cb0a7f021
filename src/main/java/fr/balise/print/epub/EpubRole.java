package fr.balise.print.epub;

/// What a page is in a book.
///
/// Source of the names: EPUB 3 Structural Semantics Vocabulary 1.1 and WAI-ARIA DPUB 1.1.
public enum EpubRole {
    /// The title once more, with authors and publisher.
    TITLE_PAGE("titlepage", "", false),
    /// Who made the book, rights, licence, at its beginning.
    COPYRIGHT("copyright-page", "", false),
    /// Why this book, by somebody else than its authors, or by its publisher.
    FOREWORD("foreword", "doc-foreword", false),
    /// What leads into the subject.
    INTRODUCTION("introduction", "doc-introduction", false),
    /// The opening of a part with its chapters.
    PART("part", "doc-part", true),
    /// A chapter, a fiche, an article.
    CHAPTER("chapter", "doc-chapter", true),
    /// What draws the lessons.
    CONCLUSION("conclusion", "doc-conclusion", false),
    /// What completes the text.
    APPENDIX("appendix", "doc-appendix", false),
    /// Definitions.
    GLOSSARY("glossary", "doc-glossary", false),
    /// Sources.
    BIBLIOGRAPHY("bibliography", "doc-bibliography", false),
    /// Words and where they are treated.
    INDEX("index", "doc-index", false),
    /// How and by whom the book was made, at its end.
    COLOPHON("colophon", "doc-colophon", false);

    private final String type;
    private final String aria;
    private final boolean body;

    EpubRole(String type, String aria, boolean body) {
        this.type = type;
        this.aria = aria;
        this.body = body;
    }

    /// The name in the vocabulary of EPUB.
    String type() {
        return type;
    }

    /// The role in HTML, or an empty text where there is none.
    String aria() {
        return aria;
    }

    /// Whether the text proper begins with such a page.
    boolean isBody() {
        return body;
    }

    /// Whether readers look for such a page by itself, and so find it among the landmarks.
    boolean isLandmark() {
        return switch (this) {
            case TITLE_PAGE, COPYRIGHT, FOREWORD, INTRODUCTION -> true;
            case GLOSSARY, BIBLIOGRAPHY, INDEX, COLOPHON -> true;
            case PART, CHAPTER, CONCLUSION, APPENDIX -> false;
        };
    }

    /// Whether such a page comes before the table of contents.
    boolean isBeforeContents() {
        return this == TITLE_PAGE || this == COPYRIGHT;
    }
}
