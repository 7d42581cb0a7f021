package fr.balise.search;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.document.DocumentType;

/// The words of results that stand in no document: kinds of pages, by which results may be narrowed (`type:fiche`), and
/// headings that pages add to a text.
///
/// They are not those of a theme: `balise search` finds the same without one.
enum PageWords {
    FICHE("fiche", "case sheet"),
    CHAPTER("chapitre", "chapter"),
    ARTICLE("article", "article"),
    PANORAMA("panorama", "panorama"),
    PAGE("page", "page"),
    GLOSSARY_TYPE("glossaire", "glossary"),
    DIRECTORY_TYPE("répertoire", "directory"),
    GLOSSARY("Glossaire", "Glossary"),
    DIRECTORY("Répertoire", "Directory"),
    FUNDING("Financement", "Funding"),
    CONTACTS("Contacts", "Contacts"),
    SUPPORTERS("Avec le soutien de", "With the support of");

    private final String fr;
    private final String en;

    PageWords(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    String in(Language language) {
        return new Wording(fr, en).in(language);
    }

    /// The word for a kind of document.
    static String of(DocumentType type, Language language) {
        return switch (type) {
            case FICHE -> FICHE.in(language);
            case CHAPTER -> CHAPTER.in(language);
            case ARTICLE -> ARTICLE.in(language);
            case PANORAMA -> PANORAMA.in(language);
            case DIRECTORY -> DIRECTORY_TYPE.in(language);
            case PAGE -> PAGE.in(language);
        };
    }
}
