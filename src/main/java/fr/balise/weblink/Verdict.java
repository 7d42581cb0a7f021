package fr.balise.weblink;

import java.util.Optional;

/// What is known of an address after it was asked.
sealed interface Verdict {

    /// The page is there.
    ///
    /// @param moved its new address, where the old one says for good that it has another
    record Good(Optional<String> moved) implements Verdict {}

    /// The page is not there.
    ///
    /// @param status 404 or 410; 0 where the host itself does not exist
    /// @param at the address that said so, where a redirect leads there
    record Broken(int status, Optional<String> at) implements Verdict {}

    /// Nobody can say.
    record Unchecked(Reason reason) implements Verdict {}

    /// Why nobody can say.
    sealed interface Reason {

        /// No server answered.
        record NoAnswer(Web.Fault fault) implements Reason {}

        /// The server answers, but not with the page.
        record Refused(int status) implements Reason {}

        /// The server asks to come back later than one can wait.
        record ComeBackLater() implements Reason {}

        /// Redirects lead back to where they began, or on without end.
        record EndlessRedirects() implements Reason {}

        /// A redirect leads to what is no page of the web.
        record StrangeRedirect() implements Reason {}

        /// The name of the host is one that no standard allows.
        record UnusualHost() implements Reason {}

        /// The address holds a name and a password.
        record Secret() implements Reason {}
    }
}
