package fr.balise.schema;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Titles by their text: those of sections stand in one document after the other, and to fold one takes eight regular
/// expressions (2 % of the build of 10,000 documents). Safe to ask from several threads.
final class Titles {

    // Of a publication whose documents have no title in common nothing is kept beyond this.
    private static final int MOST = 2_000;

    private final Map<String, Title> byText = new ConcurrentHashMap<>();

    Title of(String text) {
        Title known = byText.get(text);
        if (known != null) {
            return known;
        }
        Title made = Title.of(text);
        if (byText.size() < MOST) {
            byText.put(text, made);
        }
        return made;
    }
}
