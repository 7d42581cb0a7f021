package fr.balise.publication;

import fr.balise.address.SitePath;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The document before and the one after each, in reading order.
final class Neighbours {

    private final List<DocumentCard> order;
    private final Map<SitePath, Integer> position = new HashMap<>();

    Neighbours(List<DocumentCard> order) {
        this.order = order;
        for (int i = 0; i < order.size(); i++) {
            position.put(order.get(i).address(), i);
        }
    }

    Optional<DocumentCard> before(SitePath address) {
        return Optional.ofNullable(position.get(address))
                .filter(at -> at > 0)
                .map(at -> order.get(at - 1));
    }

    Optional<DocumentCard> after(SitePath address) {
        return Optional.ofNullable(position.get(address))
                .filter(at -> at + 1 < order.size())
                .map(at -> order.get(at + 1));
    }
}
