package fr.balise.git;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

/// What keeps Git from telling the history of a publication, and its wording. None of it keeps the site from being made.
sealed interface HistoryProblem {

    /// The older commits were not fetched: each file would seem to have changed with the oldest one that was.
    record Shallow() implements HistoryProblem {}

    /// git does not want to read the repository.
    ///
    /// @param reason what it says
    record Unreadable(String reason) implements HistoryProblem {}

    /// The problem as a diagnostic at a place.
    default Diagnostic at(Location place) {
        return switch (this) {
            case Shallow() ->
                    Diagnostic.of(
                                    Rule.SHALLOW_HISTORY,
                                    place,
                                    new Wording(
                                            "l'historique Git est tronqué : les pages ne disent pas"
                                                    + " quand leur texte a changé",
                                            "the Git history is cut short: pages do not tell when"
                                                    + " their text changed"))
                            .withHint(
                                    new Wording(
                                            "lancez «git fetch --unshallow» ; sur une forge,"
                                                    + " écrivez «fetch-depth: 0» (GitHub) ou"
                                                    + " «GIT_DEPTH: 0» (GitLab)",
                                            "run `git fetch --unshallow`; on a forge, write"
                                                    + " `fetch-depth: 0` (GitHub) or `GIT_DEPTH: 0`"
                                                    + " (GitLab)"));
            case Unreadable(var reason) ->
                    Diagnostic.of(
                                    Rule.UNREADABLE_HISTORY,
                                    place,
                                    new Wording(
                                            "l'historique Git ne peut pas être lu : «"
                                                    + reason
                                                    + "»",
                                            "the Git history cannot be read: `" + reason + "`"))
                            .withHint(
                                    new Wording(
                                            "le site est complet, mais ses pages ne disent pas"
                                                    + " quand leur texte a changé",
                                            "the site is complete, but its pages do not tell when"
                                                    + " their text changed"));
        };
    }
}
