package fr.balise.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// An internal address cut into what matters for finding its file.
///
/// Example: `../fiches/%C3%A9.html?q=1#lien` → path `../fiches/é.html`, anchor `lien`.
///
/// @param path decoded; empty for an address inside the same page
/// @param anchor decoded, without text directives (`:~:text=…`); empty for none, `#` and `#top`
record Address(String path, String anchor) {

    /// Whether an address leads to another site, or to none: it has a scheme or begins with `//`.
    static boolean isExternal(String url) {
        if (url.startsWith("//")) {
            return true;
        }
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return false;
    }

    /// The parts of an internal address; empty when it is malformed.
    static Optional<Address> of(String url) {
        int hash = url.indexOf('#');
        String before = hash < 0 ? url : url.substring(0, hash);
        int query = before.indexOf('?');
        Optional<String> path = decode(query < 0 ? before : before.substring(0, query));
        Optional<String> anchor = decode(hash < 0 ? "" : url.substring(hash + 1));
        if (path.isEmpty() || anchor.isEmpty() || path.get().indexOf('\\') >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Address(path.get(), anchorOf(anchor.get())));
    }

    private static String anchorOf(String fragment) {
        int directive = fragment.indexOf(":~:");
        String anchor = directive < 0 ? fragment : fragment.substring(0, directive);
        return anchor.equalsIgnoreCase("top") ? "" : anchor;
    }

    private static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(given.length);
        for (int i = 0; i < given.length; i++) {
            if (given[i] != '%') {
                bytes.put(given[i]);
                continue;
            }
            int high = i + 2 <= given.length - 1 ? Character.digit(given[i + 1], 16) : -1;
            int low = i + 2 <= given.length - 1 ? Character.digit(given[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
