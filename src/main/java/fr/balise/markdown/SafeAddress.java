package fr.balise.markdown;

import java.util.Set;

/// Tells addresses that a page may carry from those that run code.
///
/// Browsers ignore control characters and spaces inside and before a scheme, and its case: so does this class.
/// Source: WHATWG URL Standard, «basic URL parser», which strips tabs, line ends, and leading controls.
/// Example: `java\tScript:alert(1)` → scheme `javascript`, unsafe; `mailto:a@exemple.fr` → safe.
final class SafeAddress {

    private static final Set<String> UNSAFE =
            Set.of(
                    "javascript",
                    "data",
                    "vbscript",
                    "livescript",
                    "jscript",
                    "mocha",
                    "blob",
                    "filesystem");

    private SafeAddress() {}

    /// Whether an address may stand in a page.
    static boolean isSafe(String address) {
        return !UNSAFE.contains(scheme(address));
    }

    /// Whether an address leads out of the publication: it has a scheme of its own, or begins with `//`.
    static boolean isExternal(String address) {
        return address.startsWith("//") || !scheme(address).isEmpty();
    }

    /// The scheme in lower case, or an empty text: `HTTPS://exemple.fr` → `https`.
    static String scheme(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return scheme.toString();
            }
            if (c <= ' ' || c == '\u007f') {
                continue;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (!other || scheme.isEmpty())) {
                return "";
            }
            scheme.append(letter ? (char) (c | 0x20) : c);
        }
        return "";
    }
}
