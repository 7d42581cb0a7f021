package fr.balise.weblink;

import fr.balise.weblink.Web.Fault;
import fr.balise.weblink.Web.Reply;

import java.util.concurrent.atomic.AtomicBoolean;

/// Whether there is a network: without one, an unknown host says nothing about a link.
///
/// It is looked at when the first host is unknown, once. Serves several threads.
final class Presence {

    private final Web web;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean lost;

    Presence(Web web) {
        this.web = web;
    }

    /// Draws what can be drawn from a reply.
    void learn(Reply reply) {
        if (reply instanceof Reply.Failure(Fault fault)
                && fault == Fault.UNKNOWN_HOST
                && asked.compareAndSet(false, true)) {
            lost = !web.isThere();
        }
    }

    /// Whether it is known that there is none.
    boolean isLost() {
        return lost;
    }
}
