package fr.balise.serve;

import fr.balise.address.SitePath;

/// What is answered to a request for a file of the site.
sealed interface Answer {

    /// The file, or the page that stands for it.
    ///
    /// @param type of the bytes
    /// @param body which the caller leaves as they are
    /// @param page whether it is a page, which follows what its author writes
    record Found(SitePath path, String type, Body body, boolean page) implements Answer {}

    /// There is no such file; the page says so where the site has one.
    record Missing(Body page) implements Answer {}

    /// There is nothing to show yet, since the files have had errors from the beginning.
    record Nothing() implements Answer {}

    /// It is still being made.
    record Later() implements Answer {}
}
