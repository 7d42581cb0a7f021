package fr.balise.compare;

import java.util.Optional;

/// Which two states were compared, as people are told.
///
/// @param ref what was asked for: `origin/main`
/// @param before id of the commit of the earlier state
/// @param after id of the commit that is checked out; empty where there is none yet
/// @param direct whether the earlier state is `ref` itself, and not the commit where both parted
/// @param dirty whether the later state holds changes that no commit has
/// @param nothingBefore whether the earlier state has no publication at all
public record Compared(
        String ref,
        String before,
        Optional<String> after,
        boolean direct,
        boolean dirty,
        boolean nothingBefore) {}
