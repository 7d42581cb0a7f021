package fr.balise.rename;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Compares the publication before and after: every link must lead where it led, every other address stay, and nothing more be
/// wrong.
final class Comparison {

    private final State before;
    private final State after;
    private final NumberChange number;

    Comparison(State before, State after, NumberChange number) {
        this.before = before;
        this.after = after;
        this.number = number;
    }

    /// What is wrong afterwards and was not before.
    List<Diagnostic> newFaults() {
        Map<String, Integer> known = new HashMap<>();
        before.found().forEach(one -> known.merge(key(one), 1, Integer::sum));
        List<Diagnostic> faults = new ArrayList<>();
        for (Diagnostic one : after.found()) {
            if (known.merge(key(one), -1, Integer::sum) < 0) {
                faults.add(one);
            }
        }
        return faults;
    }

    private String key(Diagnostic one) {
        String file = one.location().file();
        String old = number.fiche().origin().path();
        String same =
                file.endsWith(number.newPath())
                        ? file.substring(0, file.length() - number.newPath().length()) + old
                        : file;
        return one.rule().code() + " " + one.severity() + " " + same;
    }

    /// The files whose links lead elsewhere, or whose address is another one.
    List<String> elsewhere() {
        List<String> changed = new ArrayList<>();
        Map<String, LinkedDocument> now = after.byPath();
        for (LinkedDocument one : before.publication().documents()) {
            String path = one.document().origin().path();
            boolean fiche = path.equals(number.fiche().origin().path());
            Optional<LinkedDocument> there =
                    Optional.ofNullable(now.get(fiche ? number.newPath() : path));
            SitePath address = fiche ? number.newAddress() : one.address();
            boolean same =
                    there.isPresent()
                            && there.get().address().equals(address)
                            && links(one).equals(links(there.get()));
            if (!same) {
                changed.add(one.document().origin().shown());
            }
        }
        return changed;
    }

    /// The addresses that lead to no document any more, or to another one.
    ///
    /// @param gone addresses that are meant to go
    List<String> lost(List<String> gone) {
        Map<SitePath, SitePath> now = new HashMap<>();
        after.publication().documents().forEach(one -> now.put(one.address(), one.address()));
        after.publication()
                .redirects()
                .forEach(one -> now.putIfAbsent(one.from(), one.to().address()));
        Map<SitePath, SitePath> known = new TreeMap<>();
        before.publication().documents().forEach(one -> known.put(one.address(), one.address()));
        before.publication().redirects().forEach(one -> known.put(one.from(), one.to().address()));
        if (number.fiche().frontMatter().draft()) {
            known.values().removeIf(number.address()::equals);
        }
        return known.entrySet().stream()
                .filter(one -> !gone.contains(one.getKey().value()))
                .filter(one -> !moved(one.getValue()).equals(now.get(one.getKey())))
                .map(one -> one.getKey().value())
                .toList();
    }

    private SitePath moved(SitePath address) {
        return address.equals(number.address()) ? number.newAddress() : address;
    }

    private List<String> links(LinkedDocument document) {
        List<String> all = new ArrayList<>(document.links().stream().map(this::where).toList());
        document.rawLinks().values().stream().map(this::where).sorted().forEach(all::add);
        return all;
    }

    private String where(Link link) {
        return switch (link) {
            case Link.ToDocument(var card, var anchor) ->
                    (card.address().equals(number.newAddress()) ? number.address() : card.address())
                            + "#"
                            + anchor;
            case Link.ToExternalFiche(var fiche) -> fiche.address();
            case Link.ToOrganisation organisation -> organisation.anchor();
            case Link.ToGenerated(var page, var anchor) -> page + "#" + anchor;
            case Link.ToFile(var file, var _) -> file.value();
            case Link.ToSection(var anchor) -> "#" + anchor;
            case Link.ToWeb(var address) -> address;
            case Link.Nowhere() -> "";
        };
    }
}
