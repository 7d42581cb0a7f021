package fr.balise.source;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// What can be wrong with a file before anyone has looked at what it says, and its wording.
sealed interface SourceProblem {

    /// What a text in another encoding looks like.
    enum NotUtf8 implements SourceProblem {
        /// Bytes that are not UTF-8, among others that are.
        WRONG_BYTE,
        /// The encoding of Western Windows, or Latin-1.
        WINDOWS,
        /// The «Unicode» of some Windows editors.
        UTF_16,
        /// A character zero in the middle of a text.
        NUL
    }

    /// Why the system does not let us read a file or folder.
    enum Unreadable implements SourceProblem {
        ABSENT,
        DENIED,
        NOT_A_FOLDER,
        NOT_A_FILE,
        LOOP,
        OTHER;

        /// The reason that an exception of the system stands for.
        static Unreadable because(IOException failure) {
            return switch (failure) {
                case NoSuchFileException _ -> ABSENT;
                case AccessDeniedException _ -> DENIED;
                case NotDirectoryException _ -> NOT_A_FOLDER;
                case FileSystemLoopException _ -> LOOP;
                default -> OTHER;
            };
        }
    }

    /// A path that differs from another one only in case, or only in how its accents are encoded.
    record Twin(String other, boolean accents) implements SourceProblem {}

    /// A name that no address can hold.
    record BadName() implements SourceProblem {}

    /// A letter that went through a wrong encoding.
    record Garbled(String words, String meant) implements SourceProblem {}

    /// A letter that was lost on its way.
    record Lost() implements SourceProblem {}

    /// An invisible mark that belongs to the beginning of a file.
    record StrayMark() implements SourceProblem {}

    /// A conflict that Git left to be solved.
    record MergeConflict() implements SourceProblem {}

    /// The problem of a whole file.
    default Diagnostic at(String file) {
        return at(Location.ofFile(file));
    }

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case NotUtf8 encoding ->
                    Diagnostic.of(Rule.NOT_UTF8, place, found(encoding))
                            .withHint(
                                    new Wording(
                                            "enregistrez le fichier en UTF-8 («Enregistrer sous…»,"
                                                    + " codage UTF-8)",
                                            "save the file as UTF-8 (\"Save as…\", encoding"
                                                    + " UTF-8)"));
            case Garbled(var words, var meant) ->
                    doubtful(
                            place,
                            new Wording(
                                    "lettre abîmée par un mauvais codage : «"
                                            + words
                                            + "», sans doute «"
                                            + meant
                                            + "»",
                                    "letter damaged by a wrong encoding: `"
                                            + words
                                            + "`, probably `"
                                            + meant
                                            + "`"),
                            new Wording(
                                    "reprenez le texte d'origine, ou corrigez cette lettre et les"
                                            + " autres du fichier",
                                    "take the original text again, or mend this letter and the"
                                            + " others of the file"));
            case Lost() ->
                    doubtful(
                            place,
                            new Wording(
                                    "lettre perdue, remplacée par «\ufffd»",
                                    "letter lost, replaced by `\ufffd`"),
                            new Wording(
                                    "retapez-la, ou reprenez le texte d'origine",
                                    "type it again, or take the original text again"));
            case StrayMark() ->
                    doubtful(
                            place,
                            new Wording(
                                    "marque invisible au milieu du texte (U+FEFF)",
                                    "invisible mark in the middle of the text (U+FEFF)"),
                            new Wording(
                                    "effacez-la : supprimez les deux caractères voisins et"
                                            + " retapez-les",
                                    "delete it: remove the two characters beside it and type them"
                                            + " again"));
            case MergeConflict() ->
                    Diagnostic.of(
                                    Rule.MERGE_MARKER,
                                    place,
                                    new Wording(
                                            "conflit de fusion non résolu",
                                            "unresolved merge conflict"))
                            .withHint(
                                    new Wording(
                                            "choisissez l'une des deux versions et effacez les"
                                                    + " lignes <<<<<<<, ======= et >>>>>>>",
                                            "choose one of the two versions and delete the lines"
                                                    + " <<<<<<<, ======= and >>>>>>>"));
            case Unreadable reason ->
                    Diagnostic.of(Rule.UNREADABLE, place, found(reason)).withHint(advice(reason));
            case Twin(var other, var accents) ->
                    Diagnostic.of(
                                    Rule.CASE_COLLISION,
                                    place,
                                    accents
                                            ? new Wording(
                                                    "même nom que "
                                                            + other
                                                            + ", aux accents codés autrement",
                                                    "same name as "
                                                            + other
                                                            + ", with its accents encoded"
                                                            + " otherwise")
                                            : new Wording(
                                                    "ce nom ne diffère que par la casse de celui de"
                                                            + " "
                                                            + other,
                                                    "this name differs only in case from " + other))
                            .withHint(
                                    new Wording("renommez l'un des deux", "rename one of the two"));
            case BadName() ->
                    Diagnostic.of(
                                    Rule.BAD_NAME,
                                    place,
                                    new Wording(
                                            "ce nom contient un caractère qu'aucune adresse"
                                                    + " n'accepte",
                                            "this name holds a character that no address accepts"))
                            .withHint(
                                    new Wording(
                                            "renommez-le sans barre oblique inverse ni caractère"
                                                    + " invisible ; si ses accents semblent perdus,"
                                                    + " réglez LANG=C.UTF-8",
                                            "rename it without backslash or invisible character; if"
                                                    + " its accents seem lost, set LANG=C.UTF-8"));
        };
    }

    private static Diagnostic doubtful(Location place, Wording message, Wording hint) {
        return Diagnostic.of(Rule.NOT_UTF8, place, message)
                .withSeverity(Severity.WARNING)
                .withHint(hint);
    }

    private static Wording found(NotUtf8 encoding) {
        return switch (encoding) {
            case WRONG_BYTE ->
                    new Wording("octet qui n'est pas de l'UTF-8", "byte that is not UTF-8");
            case WINDOWS ->
                    new Wording(
                            "fichier en Windows-1252 ou Latin-1, pas en UTF-8",
                            "file in Windows-1252 or Latin-1, not UTF-8");
            case UTF_16 ->
                    new Wording("fichier en UTF-16, pas en UTF-8", "file in UTF-16, not UTF-8");
            case NUL -> new Wording("caractère nul dans le texte", "null character in the text");
        };
    }

    private static Wording found(Unreadable reason) {
        return switch (reason) {
            case ABSENT ->
                    new Wording(
                            "ce fichier ou dossier n'existe pas",
                            "this file or folder does not exist");
            case DENIED ->
                    new Wording("lecture refusée par le système", "the system denies reading");
            case NOT_A_FOLDER -> new Wording("ce n'est pas un dossier", "this is not a folder");
            case NOT_A_FILE ->
                    new Wording("ni un fichier ni un dossier", "neither a file nor a folder");
            case LOOP ->
                    new Wording(
                            "lien symbolique qui ramène à un dossier au-dessus",
                            "symbolic link that leads back to a folder above");
            case OTHER -> new Wording("lecture impossible", "cannot be read");
        };
    }

    private static Wording advice(Unreadable reason) {
        return switch (reason) {
            case ABSENT ->
                    new Wording(
                            "vérifiez son nom, ou refaites le lien symbolique qui y mène",
                            "check its name, or the symbolic link that leads to it");
            case DENIED, OTHER ->
                    new Wording("vérifiez ses droits d'accès", "check its permissions");
            case NOT_A_FOLDER ->
                    new Wording(
                            "nommez le dossier qui contient les textes",
                            "name the folder that holds the texts");
            case NOT_A_FILE, LOOP -> new Wording("retirez-le", "remove it");
        };
    }
}
