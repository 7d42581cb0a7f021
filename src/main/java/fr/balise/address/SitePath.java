package fr.balise.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The address of a file inside the site, from its top, with `/`: `fiches/056-rennes-longueuil.html`.
///
/// It never starts with `/`, is never empty and holds no `.`, `..` or empty part, no `\` and no control character;
/// others are refused with an [IllegalArgumentException].
public record SitePath(String value) implements Comparable<SitePath> {

    public SitePath {
        if (!isPath(value)) {
            throw new IllegalArgumentException("not a path inside a site: " + value);
        }
    }

    /// Whether every part is a name and none is empty, `.` or `..`.
    private static boolean isPath(String path) {
        int dots = 0;
        int length = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/') {
                if (length == dots && length <= 2) {
                    return false;
                }
                dots = 0;
                length = 0;
            } else if (isForbidden(c)) {
                return false;
            } else {
                dots += c == '.' ? 1 : 0;
                length++;
            }
        }
        return length != dots || length > 2;
    }

    private static boolean isForbidden(char c) {
        return c == '\\' || Character.isISOControl(c);
    }

    /// The link from this file to another one, relative and percent-encoded: from `fiches/a.html` to `pdf/é.pdf` it is
    /// `../pdf/%C3%A9.pdf`.
    public String linkTo(SitePath target) {
        String to = target.value;
        int common = commonFolder(value, to);
        String down = encoded(to.substring(common));
        int up = folders(value, common);
        return up == 0 ? down : "../".repeat(up) + down;
    }

    /// Where the last folder ends that two paths are both in.
    private static int commonFolder(String from, String to) {
        int common = 0;
        int shorter = Math.min(from.length(), to.length());
        for (int i = 0; i < shorter && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        return common;
    }

    private static int folders(String path, int from) {
        int folders = 0;
        for (int at = path.indexOf('/', from); at >= 0; at = path.indexOf('/', at + 1)) {
            folders++;
        }
        return folders;
    }

    /// What leads from this file to the top of the site: empty at the top, `../` one folder down.
    public String toTop() {
        return "../".repeat(folders(value, 0));
    }

    /// This address as text of a web address, percent-encoded.
    public String encoded() {
        return encoded(value);
    }

    /// A path is nearly always made of slugs, which are what they are in an address.
    private static String encoded(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c != '/' && !isPlain(c)) {
                return String.join(
                        "/", Arrays.stream(path.split("/", -1)).map(SitePath::encode).toList());
            }
        }
        return path;
    }

    /// The file that a relative, already decoded link leads to, without its query and fragment. Empty when it leads out
    /// of the site, as one that starts with `/` does, to its top, or to what cannot be the name of a file.
    /// Example: from `fiches/a.html`, `../index.html` → `index.html`; an empty link leads to the page itself.
    public Optional<SitePath> resolve(String link) {
        if (link.isEmpty()) {
            return Optional.of(this);
        }
        if (link.startsWith("/") || isForbidden(link)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(Arrays.asList(value.split("/", -1)));
        parts.removeLast();
        for (String part : link.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new SitePath(String.join("/", parts)));
    }

    private static boolean isForbidden(String link) {
        for (int i = 0; i < link.length(); i++) {
            if (isForbidden(link.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || c == '-'
                || c == '.'
                || c == '_';
    }

    // Written out, since every list of links looks up addresses.
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof SitePath(var path) && value.equals(path));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /// By character codes, which is the same everywhere.
    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
