package fr.balise.site;

import java.io.IOException;
import java.nio.file.Path;

/// Is told of each thing that the writer is about to do, so that a test can end it at any point of the protocol.
@FunctionalInterface
interface Watch {

    /// Lets everything pass.
    Watch NONE = file -> {};

    /// Called before a file is prepared or a step of the change is done; an exception is met like one of the disk.
    void before(Path file) throws IOException;
}
