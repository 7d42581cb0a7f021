package fr.balise.picture;

/// How pages use a file of the content; of several uses the last counts.
enum Use {
    /// Readers can download it.
    LINKED,
    /// The logo of an organisation, which is shown small.
    LOGO,
    /// Shown by HTML that an author wrote by hand, which names this one file.
    HAND_WRITTEN,
    /// The picture of a document, or an image in its text.
    PICTURE
}
