package fr.balise.testing;

import java.nio.file.Path;

/// A main class that builds the site of each folder it is given, with the drafts of those named `drafts`, in one Java.
public final class ManyBuilds {

    private ManyBuilds() {}

    /// Builds each folder, and ends with status 0 if none has an error.
    public static void main(String[] folders) {
        for (String folder : folders) {
            SiteFixture site = SiteFixture.in(Path.of(folder));
            if (Path.of(folder).endsWith("drafts")) {
                site.withDrafts();
            }
            site.build();
        }
    }
}
