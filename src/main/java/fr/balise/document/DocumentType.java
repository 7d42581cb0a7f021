package fr.balise.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What kind of document a file holds: `type:` in its front matter, or else its folder.
public enum DocumentType {
    FICHE("fiche", "fiches"),
    CHAPTER("chapitre", "chapitres"),
    ARTICLE("article", "articles"),
    PANORAMA("panorama", "panoramas"),
    DIRECTORY("repertoire", ""),
    PAGE("page", "pages");

    // The words of other generators that authors bring along, beside our own.
    private static final Map<String, DocumentType> WORDS = new LinkedHashMap<>();
    private static final Map<String, DocumentType> FOLDERS =
            Map.ofEntries(
                    Map.entry("fiches", FICHE),
                    Map.entry("chapitres", CHAPTER),
                    Map.entry("chapters", CHAPTER),
                    Map.entry("articles", ARTICLE),
                    Map.entry("posts", ARTICLE),
                    Map.entry("_posts", ARTICLE),
                    Map.entry("blog", ARTICLE),
                    Map.entry("news", ARTICLE),
                    Map.entry("actualites", ARTICLE),
                    Map.entry("panoramas", PANORAMA));

    static {
        for (DocumentType type : values()) {
            WORDS.put(type.word, type);
        }
        WORDS.put("sheet", FICHE);
        WORDS.put("chapter", CHAPTER);
        WORDS.put("post", ARTICLE);
        WORDS.put("posts", ARTICLE);
        WORDS.put("blog", ARTICLE);
        WORDS.put("directory", DIRECTORY);
        WORDS.put("doc", PAGE);
        WORDS.put("docs", PAGE);
        WORDS.put("default", PAGE);
    }

    private final String word;
    private final String folder;

    DocumentType(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /// The word that names it in front matter and in open data: `fiche`.
    public String word() {
        return word;
    }

    /// The folder of the site in which its pages stand; empty for the directory, which stands at the top.
    public String folder() {
        return folder;
    }

    /// Every word that is accepted for `type:`, with its meaning.
    public static Map<String, DocumentType> words() {
        return Collections.unmodifiableMap(WORDS);
    }

    /// The type that the first folder of a path stands for: `fiches/056.md` → [#FICHE], unknown folders → [#PAGE].
    public static DocumentType ofPath(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? PAGE : FOLDERS.getOrDefault(path.substring(0, slash), PAGE);
    }
}
