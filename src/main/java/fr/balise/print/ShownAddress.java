package fr.balise.print;

/// An address as people type it: `https://exemple.org/repere/` → `exemple.org/repere`.
final class ShownAddress {

    private ShownAddress() {}

    static String of(String address) {
        String shown = address.replaceFirst("^https?://", "");
        return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    }
}
