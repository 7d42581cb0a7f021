package fr.balise.markdown;

/// The two forms in which a text is written as HTML.
public enum Edition {
    /// A page of the web site, with landmarks and labels for assistive technology.
    SCREEN,
    /// Pages on paper: the same contents, with notes at their call and addresses after links, without roles that only
    /// make sense while browsing.
    PRINT
}
