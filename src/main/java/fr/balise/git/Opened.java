package fr.balise.git;

/// What there is when a folder is asked for its repository.
public sealed interface Opened {

    /// The folder lies in the work tree of a repository.
    record Found(Repository repository) implements Opened {}

    /// The folder lies in no repository.
    record Outside() implements Opened {}

    /// There is no program `git` on this machine.
    record NoGit() implements Opened {}

    /// git does not want to read the repository, most often since it belongs to another user of the machine.
    ///
    /// @param reason first line of what git says, in English
    record Refused(String reason) implements Opened {}
}
