package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What readers can no longer reach, and its wording.
sealed interface LostProblem {

    /// Addresses of pages that one document can take over. `successor` says whether it is the same document, or only the
    /// likeliest.
    record Pages(List<SitePath> addresses, Optional<Mending> mending, boolean successor)
            implements LostProblem {
        public Pages {
            addresses = List.copyOf(addresses);
        }
    }

    /// A file: no page of the site can lead on from its address.
    record File(SitePath address) implements LostProblem {}

    /// A section of a page.
    record Anchor(SitePath page, String id) implements LostProblem {}

    /// The problem as a diagnostic: the one home of these sentences.
    ///
    /// @param otherwise the place, where there is no line to mend
    default Diagnostic at(Location otherwise) {
        return switch (this) {
            case Pages(var addresses, var mending, var successor) -> {
                String list =
                        addresses.stream().map(SitePath::value).collect(Collectors.joining(", "));
                boolean one = addresses.size() == 1;
                Diagnostic problem =
                        Diagnostic.of(
                                Rule.ADDRESS_LOST,
                                mending.map(Mending::at).orElse(otherwise),
                                new Wording(
                                        (one ? "adresse perdue : " : "adresses perdues : ") + list,
                                        (one ? "address lost: " : "addresses lost: ") + list));
                yield problem.withHint(
                        mending.map(line -> hint(line, successor))
                                .orElseGet(
                                        () ->
                                                new Wording(
                                                        "ajoutez à l'en-tête du document qui prend"
                                                                + " cette place : alias: ["
                                                                + list
                                                                + "]",
                                                        "add to the front matter of the document"
                                                                + " that takes this place: alias: ["
                                                                + list
                                                                + "]")));
            }
            case File(var address) ->
                    Diagnostic.of(
                                    Rule.FILE_LOST,
                                    otherwise,
                                    new Wording(
                                            "fichier retiré : " + address, "file gone: " + address))
                            .withHint(
                                    new Wording(
                                            "un fichier ne peut pas mener ailleurs : gardez-le sous"
                                                    + " ce nom, ou prévenez ceux qui le citent",
                                            "a file cannot lead elsewhere: keep it under this name,"
                                                    + " or tell those who cite it"));
            case Anchor(var page, var id) ->
                    Diagnostic.of(
                                    Rule.ANCHOR_LOST,
                                    otherwise,
                                    new Wording(
                                            "section introuvable : " + page + "#" + id,
                                            "section not found: " + page + "#" + id))
                            .withHint(
                                    new Wording(
                                            "un lien vers cette section mène désormais en haut de"
                                                    + " la page",
                                            "a link to this section now leads to the top of the"
                                                    + " page"));
        };
    }

    private static Wording hint(Mending line, boolean successor) {
        String where = line.at().file();
        Wording act =
                switch (line.way()) {
                    case BEFORE ->
                            new Wording(
                                    "ajoutez avant la ligne " + line.at().line() + " de " + where,
                                    "add before line " + line.at().line() + " of " + where);
                    case AFTER ->
                            new Wording(
                                    "ajoutez après la ligne " + line.at().line() + " de " + where,
                                    "add after line " + line.at().line() + " of " + where);
                    case INSTEAD ->
                            new Wording(
                                    "écrivez à la place de «alias:», ligne "
                                            + line.at().line()
                                            + " de "
                                            + where,
                                    "write in place of `alias:`, line "
                                            + line.at().line()
                                            + " of "
                                            + where);
                    case ON_TOP ->
                            new Wording(
                                    "ajoutez tout en haut de " + where,
                                    "add at the very top of " + where);
                };
        return successor
                ? new Wording(act.fr() + " : " + line.text(), act.en() + ": " + line.text())
                : new Wording(
                        "si ce document prend cette place, " + act.fr() + " : " + line.text(),
                        "if this document takes this place, " + act.en() + ": " + line.text());
    }
}
