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
        for (String part : value.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || !isName(part)) {
                throw new IllegalArgumentException("not a path inside a site: " + value);
            }
        }
    }

    private static boolean isName(String part) {
        return part.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    }

    /// The link from this file to another one, relative and percent-encoded: from `fiches/a.html` to `pdf/é.pdf` it is
    /// `../pdf/%C3%A9.pdf`.
    public String linkTo(SitePath target) {
        String[] from = value.split("/", -1);
        String[] to = target.value.split("/", -1);
        int common = 0;
        while (common < from.length - 1
                && common < to.length - 1
                && from[common].equals(to[common])) {
            common++;
        }
        StringBuilder link = new StringBuilder("../".repeat(from.length - 1 - common));
        for (int i = common; i < to.length; i++) {
            if (i > common) {
                link.append('/');
            }
            link.append(encode(to[i]));
        }
        return link.toString();
    }

    /// What leads from this file to the top of the site: empty at the top, `../` one folder down.
    public String toTop() {
        return "../".repeat(value.split("/", -1).length - 1);
    }

    /// This address as text of a web address, percent-encoded.
    public String encoded() {
        return String.join("/", Arrays.stream(value.split("/", -1)).map(SitePath::encode).toList());
    }

    /// The file that a relative, already decoded link leads to, without its query and fragment. Empty when it leads out
    /// of the site, as one that starts with `/` does, to its top, or to what cannot be the name of a file.
    /// Example: from `fiches/a.html`, `../index.html` → `index.html`; an empty link leads to the page itself.
    public Optional<SitePath> resolve(String link) {
        if (link.isEmpty()) {
            return Optional.of(this);
        }
        if (link.startsWith("/") || !isName(link)) {
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

    private static String encode(String part) {
        if (part.chars().allMatch(SitePath::isPlain)) {
            return part;
        }
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || c == '-'
                || c == '.'
                || c == '_';
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
