package fr.balise.diagnostic;

/// A language that Balise speaks to authors and readers: French by default, English complete as well.
public enum Language {
    FR("fr"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The BCP 47 tag: `fr` or `en`.
    public String tag() {
        return tag;
    }

    /// The interface language nearest to a BCP 47 tag: `en`, `en-GB` → [#EN], everything else → [#FR].
    public static Language of(String tag) {
        return tag.equals("en") || tag.startsWith("en-") || tag.startsWith("en_") ? EN : FR;
    }
}
