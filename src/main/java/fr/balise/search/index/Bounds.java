package fr.balise.search.index;

/// Where one shard ends and the next begins.
final class Bounds {

    private Bounds() {}

    /// The shortest beginning of `first` that comes after `last`; `first` comes after `last`.
    static String between(String last, String first) {
        int length = 1;
        while (length < first.length() && first.substring(0, length).compareTo(last) <= 0) {
            length++;
        }
        // Half of a character has no UTF-8.
        if (length < first.length() && Character.isHighSurrogate(first.charAt(length - 1))) {
            length++;
        }
        return first.substring(0, length);
    }
}
