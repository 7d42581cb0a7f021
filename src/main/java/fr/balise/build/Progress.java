package fr.balise.build;

/// Somebody who is told how a build goes on.
@FunctionalInterface
public interface Progress {

    /// A stage is done. `count` is what it handed over: files, documents, PDFs that had to be made, pages.
    void done(Stage stage, int count);

    /// A stage that takes long goes on, told from any thread. `count` is how much of it is done.
    default void goesOn(Stage stage, int count) {}

    /// Nobody.
    static Progress silent() {
        return (stage, count) -> {};
    }

    /// The stages that an author is told of, in order.
    enum Stage {
        READ,
        PARSE,
        LINK,
        PRINT,
        PICTURES,
        RENDER,
        CHECK,
        WEB_LINKS,
        WRITE
    }
}
