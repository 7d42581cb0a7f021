package fr.balise.page;

import java.util.Optional;

/// Whom to write to, as the publisher said it.
///
/// @param href where the words lead: a mail address or a page
/// @param text what is read
public record ContactLine(Optional<String> href, String text) {

    /// From a mail address, a web address or plain words.
    static ContactLine of(String contact) {
        if (contact.startsWith("https://") || contact.startsWith("http://")) {
            return new ContactLine(Optional.of(contact), contact);
        }
        int at = contact.indexOf('@');
        boolean mail =
                at > 0
                        && at == contact.lastIndexOf('@')
                        && contact.indexOf('.', at) > at + 1
                        && contact.chars().noneMatch(Character::isWhitespace);
        return new ContactLine(mail ? Optional.of("mailto:" + contact) : Optional.empty(), contact);
    }
}
