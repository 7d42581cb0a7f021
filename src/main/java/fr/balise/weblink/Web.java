package fr.balise.weblink;

import java.net.URI;
import java.util.Optional;

/// The network: one request, one reply. Serves several threads.
interface Web {

    /// How a page is asked for.
    enum Method {
        /// Only what would come with the page.
        HEAD,
        /// The page itself, of which nothing is read.
        GET
    }

    /// What came of a request.
    sealed interface Reply {

        /// A server answered.
        ///
        /// @param code status of HTTP
        /// @param location where a redirect leads, as the server wrote it
        /// @param retryAfter when to ask again, as the server wrote it
        record Status(int code, Optional<String> location, Optional<String> retryAfter)
                implements Reply {

            /// Whether the answer is another address.
            boolean redirects() {
                return (code == 301 || code == 302 || code == 303 || code == 307 || code == 308)
                        && location.isPresent();
            }
        }

        /// No server answered.
        record Failure(Fault fault) implements Reply {}
    }

    /// Why no server answered.
    enum Fault {
        /// In the time that one waits.
        TIMEOUT,
        /// The name of the host leads nowhere.
        UNKNOWN_HOST,
        /// The host takes no connection.
        REFUSED,
        /// The host cannot prove who it is.
        UNTRUSTED,
        /// The connection ended before the answer, or the answer was none.
        BROKEN_OFF
    }

    /// Asks once and follows nothing.
    Reply send(URI address, Method method);

    /// Whether there is a network at all: names of hosts can be looked up.
    boolean isThere();
}
