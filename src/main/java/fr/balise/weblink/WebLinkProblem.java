package fr.balise.weblink;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;
import fr.balise.weblink.Verdict.Reason;

import java.util.Optional;

/// What can be wrong with an address of another site, and its wording.
sealed interface WebLinkProblem {

    /// The server says that there is no such page.
    ///
    /// @param at the address that said so, where the author's own redirects there
    record NoPage(String address, int status, Optional<String> at) implements WebLinkProblem {}

    /// No such host exists.
    ///
    /// @param nearest a host of this publication that does
    record NoHost(String address, String host, Optional<String> nearest)
            implements WebLinkProblem {}

    /// The words are no address.
    record Malformed(String address) implements WebLinkProblem {}

    /// Nobody can say.
    record Unchecked(String address, Reason reason) implements WebLinkProblem {}

    /// There is no network.
    ///
    /// @param addresses how many different ones nobody could ask for
    record NoNetwork(int addresses) implements WebLinkProblem {}

    /// The server says that the page has another address for good.
    ///
    /// @param home whether that is the first page of a site, which seldom shows what was meant
    record Moved(String address, String now, boolean home) implements WebLinkProblem {}

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case NoPage(var address, int status, var at) ->
                    of(
                                    Rule.EXTERNAL_BROKEN,
                                    place,
                                    "lien externe cassé : «" + shown(address) + "» ",
                                    "broken external link: `" + shown(address) + "` ",
                                    at.map(
                                                    other ->
                                                            new Wording(
                                                                    "mène à «"
                                                                            + shown(other)
                                                                            + "», qui répond ",
                                                                    "leads to `"
                                                                            + shown(other)
                                                                            + "`, which answers "))
                                            .orElse(new Wording("répond ", "answers ")),
                                    status == 410
                                            ? new Wording("410, page retirée", "410, page removed")
                                            : new Wording(
                                                    "404, page introuvable", "404, page not found"))
                            .withHint(
                                    new Wording(
                                            "cherchez la nouvelle adresse sur le site, ou une copie"
                                                    + " sur web.archive.org ; sinon retirez le"
                                                    + " lien",
                                            "look for the new address on the site, or for a copy"
                                                    + " on web.archive.org; else remove the link"));
            case NoHost(var address, var host, var nearest) ->
                    of(
                                    Rule.EXTERNAL_BROKEN,
                                    place,
                                    "lien externe cassé : «"
                                            + shown(address)
                                            + "», aucun site ne s'appelle «"
                                            + shown(host)
                                            + "»",
                                    "broken external link: `"
                                            + shown(address)
                                            + "`, no site is called `"
                                            + shown(host)
                                            + "`")
                            .withHint(
                                    nearest.map(
                                                    near ->
                                                            new Wording(
                                                                    "vouliez-vous écrire «"
                                                                            + near
                                                                            + "» ?",
                                                                    "did you mean `" + near + "`?"))
                                            .orElse(
                                                    new Wording(
                                                            "vérifiez l'orthographe du nom ; si le"
                                                                    + " site a fermé, retirez le"
                                                                    + " lien",
                                                            "check the spelling of the name; if the"
                                                                    + " site has closed, remove the"
                                                                    + " link")));
            case Malformed(var address) ->
                    of(
                                    Rule.EXTERNAL_BROKEN,
                                    place,
                                    "adresse mal formée : «" + shown(address) + "»",
                                    "malformed address: `" + shown(address) + "`")
                            .withHint(
                                    new Wording(
                                            "une adresse s'écrit «https://www.exemple.fr/page»,"
                                                    + " sans espace dans le nom du site",
                                            "an address is written `https://www.example.org/page`,"
                                                    + " without spaces in the name of the site"));
            case Unchecked(var address, var reason) ->
                    of(
                                    Rule.EXTERNAL_UNCHECKED,
                                    place,
                                    "lien externe impossible à vérifier : «"
                                            + shown(address)
                                            + "», ",
                                    "external link that could not be checked: `"
                                            + shown(address)
                                            + "`, ",
                                    why(reason))
                            .withHint(advice(reason));
            case NoNetwork(int addresses) ->
                    of(
                                    Rule.EXTERNAL_UNCHECKED,
                                    place,
                                    "le réseau est absent : "
                                            + addresses
                                            + (addresses == 1
                                                    ? " adresse externe n'a pas pu être vérifiée"
                                                    : " adresses externes n'ont pas pu être"
                                                            + " vérifiées"),
                                    "there is no network: "
                                            + addresses
                                            + (addresses == 1
                                                    ? " external address could not be checked"
                                                    : " external addresses could not be checked"))
                            .withHint(
                                    new Wording(
                                            "relancez la commande quand vous serez en ligne",
                                            "run the command again when you are online"));
            case Moved(var address, var now, boolean home) ->
                    of(
                                    Rule.EXTERNAL_MOVED,
                                    place,
                                    "adresse externe déplacée : «"
                                            + shown(address)
                                            + "» mène désormais à «"
                                            + shown(now)
                                            + "»",
                                    "external address that has moved: `"
                                            + shown(address)
                                            + "` now leads to `"
                                            + shown(now)
                                            + "`")
                            .withHint(
                                    home
                                            ? new Wording(
                                                    "c'est la page d'accueil : voyez si le contenu"
                                                            + " annoncé existe encore",
                                                    "this is a home page: see whether what you"
                                                            + " announced is still there")
                                            : new Wording(
                                                    "écrivez «" + shown(now) + "»",
                                                    "write `" + shown(now) + "`"));
        };
    }

    private static Wording why(Reason reason) {
        return switch (reason) {
            case Reason.NoAnswer(Web.Fault fault) ->
                    switch (fault) {
                        case TIMEOUT ->
                                new Wording(
                                        "le site met plus de dix secondes à répondre",
                                        "the site takes more than ten seconds to answer");
                        case UNKNOWN_HOST ->
                                new Wording(
                                        "le nom du site est inconnu",
                                        "the name of the site is unknown");
                        case REFUSED ->
                                new Wording(
                                        "le site refuse la connexion",
                                        "the site refuses the connection");
                        case UNTRUSTED ->
                                new Wording(
                                        "la connexion sécurisée échoue (certificat périmé ou"
                                                + " inconnu)",
                                        "the secure connection fails (certificate expired or"
                                                + " unknown)");
                        case BROKEN_OFF ->
                                new Wording(
                                        "la connexion est coupée avant la réponse",
                                        "the connection breaks off before the answer");
                    };
            case Reason.Refused(int status) -> refused(status);
            case Reason.ComeBackLater _ ->
                    new Wording(
                            "le site demande de revenir plus tard",
                            "the site asks to come back later");
            case Reason.EndlessRedirects _ ->
                    new Wording(
                            "le site renvoie sans fin d'une adresse à l'autre",
                            "the site redirects from one address to another without end");
            case Reason.StrangeRedirect _ ->
                    new Wording(
                            "le site renvoie vers une adresse qui n'en est pas une",
                            "the site redirects to an address that is none");
            case Reason.UnusualHost _ ->
                    new Wording(
                            "le nom du site contient «_», que la norme ne permet pas",
                            "the name of the site holds `_`, which the standard does not allow");
            case Reason.Secret _ ->
                    new Wording(
                            "elle contient un identifiant, que Balise n'envoie pas",
                            "it holds a user name, which Balise does not send");
        };
    }

    private static Wording refused(int status) {
        return switch (status) {
            case 401, 407 ->
                    new Wording(
                            "le site demande de s'identifier (" + status + ")",
                            "the site asks for a login (" + status + ")");
            case 403 ->
                    new Wording(
                            "le site refuse de répondre à un programme (403)",
                            "the site refuses to answer a program (403)");
            case 429 ->
                    new Wording(
                            "le site a reçu trop de demandes (429)",
                            "the site has had too many requests (429)");
            default ->
                    status >= 500
                            ? new Wording(
                                    "le site est en panne (" + status + ")",
                                    "the site is out of order (" + status + ")")
                            : new Wording("le site répond " + status, "the site answers " + status);
        };
    }

    private static Wording advice(Reason reason) {
        return switch (reason) {
            case Reason.Secret _ ->
                    new Wording(
                            "tous vos lecteurs verraient cet identifiant : retirez-le de l'adresse",
                            "every reader would see this user name: take it out of the address");
            case Reason.NoAnswer _,
                    Reason.Refused _,
                    Reason.ComeBackLater _,
                    Reason.EndlessRedirects _,
                    Reason.StrangeRedirect _,
                    Reason.UnusualHost _ ->
                    new Wording(
                            "ouvrez-la dans un navigateur ; le lien n'est peut-être pas cassé",
                            "open it in a browser; the link may not be broken");
        };
    }

    private static Diagnostic of(
            Rule rule, Location place, String fr, String en, Wording... further) {
        StringBuilder french = new StringBuilder(fr);
        StringBuilder english = new StringBuilder(en);
        for (Wording words : further) {
            french.append(words.fr());
            english.append(words.en());
        }
        return Diagnostic.of(rule, place, new Wording(french.toString(), english.toString()));
    }

    /// An address as far as it helps: a server may redirect to one of any length.
    private static String shown(String address) {
        return address.length() <= 200 ? address : address.substring(0, 199) + "…";
    }
}
