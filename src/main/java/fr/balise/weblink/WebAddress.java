package fr.balise.weblink;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// An address of the web, written as a request needs it: ASCII only, without fragment.
///
/// `HTTPS://Économie.exemple.fr/été 2019?q=é#bilan` →
/// `https://xn--conomie-9xa.exemple.fr/%C3%A9t%C3%A9%202019?q=%C3%A9`. What is percent-encoded already stays as it is.
///
/// @param uri what is asked
record WebAddress(URI uri) {

    private static final String SAFE = "-._~!$&'()*+,;=:@/?%";

    /// Steps above the top of a host, which lead nowhere (RFC 3986, §5.2.4) and which the JDK keeps.
    private static final String ABOVE_TOP = "^(https?://[^/]*)(?:/\\.\\.(?=/|$))+/?";

    private static final String DIGITS = "0123456789ABCDEF";

    /// What an author's words are.
    sealed interface Reading {
        /// An address that can be asked.
        record Right(WebAddress address) implements Reading {}

        /// An address with a name and a password in it, which nobody but its author should use.
        record Secret() implements Reading {}

        /// An address whose host no standard allows, though some browsers go there: `http://mon_site.exemple.fr`.
        record Unusual() implements Reading {}

        /// No address.
        record Malformed() implements Reading {}
    }

    /// Whether words are an address of the web at all: `http:`, `https:`, or `//` for either.
    static boolean isWeb(String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
    }

    /// Reads an address as an author or a server wrote it.
    static Reading read(String written) {
        String text = written.strip();
        if (text.startsWith("//")) {
            text = "https:" + text;
        }
        int colon = text.indexOf(':');
        if (colon < 0 || !isWeb(text) || !text.startsWith("//", colon + 1)) {
            return new Reading.Malformed();
        }
        String rest = upTo(text.substring(colon + 3), "#");
        String authority = upTo(rest, "/?");
        if (authority.indexOf('@') >= 0) {
            return new Reading.Secret();
        }
        if (authority.indexOf('_') >= 0) {
            return new Reading.Unusual();
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        return authority(authority, scheme)
                .flatMap(host -> uri(scheme + "://" + host + path(rest, authority.length())))
                .<Reading>map(uri -> new Reading.Right(new WebAddress(uri)))
                .orElseGet(Reading.Malformed::new);
    }

    /// Where a redirect from here leads; empty for what is no address of the web.
    Optional<WebAddress> resolve(String location) {
        String given = decoded(location).strip();
        if (isWeb(given) && !given.startsWith("//")) {
            return right(given);
        }
        if (given.startsWith("//")) {
            return right(uri.getScheme() + ":" + given);
        }
        if (given.isEmpty() || given.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return Optional.empty();
        }
        return uri(encoded(upTo(given, "#")))
                .flatMap(path -> right(uri.resolve(path).toString().replaceAll(ABOVE_TOP, "$1/")));
    }

    /// The name of the host, without the port.
    String host() {
        return uri.getHost();
    }

    /// The address as text; two that are the same page have the same.
    String text() {
        return uri.toString();
    }

    /// Whether two addresses differ by no more than a slash at the end of the path.
    boolean isAlmost(WebAddress other) {
        return withoutSlash(text()).equals(withoutSlash(other.text()));
    }

    private static String withoutSlash(String text) {
        String path = upTo(text, "?");
        String query = text.substring(path.length());
        return (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) + query;
    }

    private static Optional<WebAddress> right(String text) {
        return read(text) instanceof Reading.Right(WebAddress address)
                ? Optional.of(address)
                : Optional.empty();
    }

    private static String path(String rest, int start) {
        String path = encoded(rest.substring(start));
        return path.startsWith("/") ? path : "/" + path;
    }

    /// The host in ASCII, and the port where it is not the usual one.
    private static Optional<String> authority(String written, String scheme) {
        int colon = written.lastIndexOf(':');
        boolean ported = colon >= 0 && !written.endsWith("]");
        String host = ported ? written.substring(0, colon) : written;
        String port = ported ? written.substring(colon + 1) : "";
        if (host.isEmpty() || !port.matches("\\d{0,5}")) {
            return Optional.empty();
        }
        boolean usual = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        return ascii(host).map(name -> usual ? name : name + ":" + port);
    }

    private static Optional<String> ascii(String host) {
        if (host.startsWith("[")) {
            return Optional.of(host);
        }
        try {
            return Optional.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// The address of the JDK; empty for what is none.
    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text);
            boolean usable = uri.getScheme() == null || uri.getHost() != null;
            return usable && uri.getPort() <= 0xFFFF ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static String upTo(String text, String ends) {
        for (int i = 0; i < text.length(); i++) {
            if (ends.indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static String encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder uri = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int unit = bytes[i];
            boolean plain = unit > 0 && (isLetterOrDigit(unit) || SAFE.indexOf(unit) >= 0);
            if (plain && (unit != '%' || isEncoded(bytes, i))) {
                uri.append((char) unit);
            } else {
                uri.append('%')
                        .append(DIGITS.charAt((unit >> 4) & 0xF))
                        .append(DIGITS.charAt(unit & 0xF));
            }
        }
        return uri.toString();
    }

    private static boolean isEncoded(byte[] bytes, int percent) {
        return percent + 2 < bytes.length
                && Character.digit(bytes[percent + 1], 16) >= 0
                && Character.digit(bytes[percent + 2], 16) >= 0;
    }

    private static boolean isLetterOrDigit(int unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9');
    }

    /// A header as the server meant it: bytes of UTF-8 that the client took for Latin-1.
    private static String decoded(String header) {
        if (header.chars().anyMatch(c -> c > 0xFF)) {
            return header;
        }
        ByteBuffer bytes = ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException latin) {
            return header;
        }
    }
}
