package fr.balise.html;

import java.util.Optional;
import java.util.Set;

/// Which addresses may stand in a page: relative ones and those of a closed list of schemes.
///
/// A browser drops tabs, line ends and leading control characters of an address before it looks at its scheme
/// (WHATWG URL, §4.4), so `java\nscript:` is one; here every control and invisible character is dropped first.
/// Example: `scheme("\u0001 JaVa\tScript:x")` → `javascript`.
final class UrlSafety {

    private static final Set<String> SCHEMES =
            Set.of(
                    "http", "https", "mailto", "tel", "sms", "geo", "ftp", "ftps", "sftp", "xmpp",
                    "irc", "ircs", "sip", "sips", "webcal", "news", "nntp", "urn", "doi", "info",
                    "isbn", "git", "ssh", "magnet", "matrix");
    private static final Set<String> REFERENCES = Set.of("fiche", "structure");

    private UrlSafety() {}

    /// The scheme of an address in lower case, as the most lenient reader would see it; empty for a relative one.
    static Optional<String> scheme(String url) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            switch (c) {
                case ':' -> {
                    return Optional.of(Ascii.lower(scheme.toString())).filter(UrlSafety::isScheme);
                }
                case '/', '\\', '?', '#' -> {
                    return Optional.empty();
                }
                default -> {
                    if (!isInvisible(c)) {
                        scheme.append(c);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Whether an address may be written into a page. That of an image may not name another host: no page that Balise
    /// makes fetches anything from elsewhere.
    static boolean isSafe(String url, boolean image) {
        return image ? !isForeign(url) : scheme(url).map(SCHEMES::contains).orElse(true);
    }

    /// Whether an address leaves the site: it has a scheme, or begins with two slashes, which a browser also reads
    /// where they are backslashes.
    static boolean isForeign(String url) {
        String visible =
                url.codePoints()
                        .filter(c -> !isInvisible((char) c))
                        .limit(2)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .replace('\\', '/');
        return scheme(url).isPresent() || visible.equals("//");
    }

    /// Whether it is one of our own explicit references, `fiche:44` or `structure:rtes`, still to be resolved.
    static boolean isReference(String url) {
        return scheme(url).map(REFERENCES::contains).orElse(false);
    }

    /// Whether a name could be taken for a scheme by a lenient reader; `foo):` begins a relative path (RFC 3986, §3.1).
    private static boolean isScheme(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && name.chars()
                        .allMatch(
                                c ->
                                        Character.isLetterOrDigit(c)
                                                || c == '+'
                                                || c == '-'
                                                || c == '.');
    }

    private static boolean isInvisible(char c) {
        return c <= ' '
                || Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\uFFFD';
    }
}
