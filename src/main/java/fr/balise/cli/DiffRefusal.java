package fr.balise.cli;

import fr.balise.diagnostic.Wording;

import java.util.List;

/// Why two states cannot be compared, before anything of them was read; and its wording.
sealed interface DiffRefusal {

    /// The content lies in no repository.
    record Outside(String folder) implements DiffRefusal {}

    /// There is no program `git`.
    record NoGit() implements DiffRefusal {}

    /// git does not want to read the repository.
    record Refused(String reason) implements DiffRefusal {}

    /// The repository has no commit.
    record NoCommit() implements DiffRefusal {}

    /// No commit has this name.
    record Unknown(String ref, List<String> nearest, boolean shallow) implements DiffRefusal {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }

    /// The two have no commit in common, as far as this copy of the repository goes back.
    record NoCommonCommit(String ref, boolean shallow) implements DiffRefusal {}

    /// Not every file of the commit is in this copy of the repository.
    record Incomplete(String path) implements DiffRefusal {}

    /// The earlier state has errors.
    record NotBuilt(String ref, String commit) implements DiffRefusal {}

    /// The later state has errors, which have been told.
    record NotNow() implements DiffRefusal {}

    /// There is something else where the report would go.
    record Occupied(String file) implements DiffRefusal {}

    /// A file or folder cannot be written.
    record Unwritable(String reason) implements DiffRefusal {}

    /// The exit status: 2 where the command line names what is not there, 3 where the machine or the repository is at fault.
    default int status() {
        return switch (this) {
            case Outside _, NoCommit _, Unknown _ -> UsageErrors.STATUS;
            case NoCommonCommit(var _, boolean shallow) ->
                    shallow ? Run.CONFIGURATION_ERRORS : UsageErrors.STATUS;
            case NoGit _, Refused _, Incomplete _, NotBuilt _, NotNow _, Occupied _, Unwritable _ ->
                    Run.CONFIGURATION_ERRORS;
        };
    }

    /// The one home of these sentences.
    default Wording wording() {
        return switch (this) {
            case Outside(var folder) ->
                    new Wording(
                            "le dossier "
                                    + folder
                                    + " n'est dans aucun dépôt Git : il n'y a pas d'état à quoi le"
                                    + " comparer",
                            "the folder "
                                    + folder
                                    + " is in no Git repository: there is no state to compare it"
                                    + " with");
            case NoGit() ->
                    new Wording(
                            "le programme git est introuvable sur cette machine ; installez-le :"
                                    + " https://git-scm.com",
                            "the program git is not on this machine; install it:"
                                    + " https://git-scm.com");
            case Refused(var reason) ->
                    new Wording(
                            "git refuse de lire ce dépôt : " + reason,
                            "git refuses to read this repository: " + reason);
            case NoCommit() ->
                    new Wording(
                            "ce dépôt n'a encore aucun commit : il n'y a rien à comparer",
                            "this repository has no commit yet: there is nothing to compare");
            case Unknown(var ref, var nearest, boolean shallow) ->
                    new Wording(
                            "aucun commit, branche ni étiquette ne s'appelle "
                                    + ref
                                    + (nearest.isEmpty()
                                            ? ""
                                            : " ; vouliez-vous écrire "
                                                    + String.join(" ou ", nearest)
                                                    + " ?")
                                    + (shallow ? " ; " + SHALLOW_FR : ""),
                            "no commit, branch or tag is called "
                                    + ref
                                    + (nearest.isEmpty()
                                            ? ""
                                            : "; did you mean "
                                                    + String.join(" or ", nearest)
                                                    + "?")
                                    + (shallow ? "; " + SHALLOW_EN : ""));
            case NoCommonCommit(var ref, boolean shallow) ->
                    shallow
                            ? new Wording(
                                    "le moment où ce travail a quitté "
                                            + ref
                                            + " est introuvable : "
                                            + SHALLOW_FR,
                                    "the moment when this work left "
                                            + ref
                                            + " is not to be found: "
                                            + SHALLOW_EN)
                            : new Wording(
                                    ref
                                            + " n'a aucun commit en commun avec ce travail ;"
                                            + " --direct compare les deux tels qu'ils sont",
                                    ref
                                            + " has no commit in common with this work; --direct"
                                            + " compares the two as they are");
            case Incomplete(var path) ->
                    new Wording(
                            "cette copie du dépôt n'a pas tous ses fichiers (il manque "
                                    + path
                                    + ") ; récupérez-les : git fetch --refetch --no-filter",
                            "this copy of the repository lacks some of its files ("
                                    + path
                                    + "); get them: git fetch --refetch --no-filter");
            case NotBuilt(var ref, var commit) ->
                    new Wording(
                            "l'état d'avant ("
                                    + ref
                                    + ", "
                                    + commit
                                    + ") ne peut pas être construit ; voici ses erreurs, qui ne"
                                    + " sont pas celles de vos fichiers",
                            "the state before ("
                                    + ref
                                    + ", "
                                    + commit
                                    + ") cannot be built; these are its errors, and not those of"
                                    + " your files");
            case NotNow() ->
                    new Wording(
                            "rien n'a été comparé : corrigez d'abord ces erreurs",
                            "nothing was compared: mend these errors first");
            case Occupied(var file) ->
                    new Wording(
                            file
                                    + " existe et n'est pas un rapport de Balise ; choisissez un"
                                    + " autre dossier : --output DIR",
                            file
                                    + " exists and is no report of Balise; choose another folder:"
                                    + " --output DIR");
            case Unwritable(var reason) ->
                    new Wording(
                            "un fichier ne peut pas être écrit : " + reason,
                            "a file cannot be written: " + reason);
        };
    }

    /// What mends a shallow copy.
    String SHALLOW_FR =
            "cette copie du dépôt est incomplète (shallow) ; récupérez son histoire :"
                    + " git fetch --unshallow, ou fetch-depth: 0 dans le workflow";

    /// The same in English.
    String SHALLOW_EN =
            "this copy of the repository is shallow; get its history: git fetch --unshallow, or"
                    + " fetch-depth: 0 in the workflow";
}
