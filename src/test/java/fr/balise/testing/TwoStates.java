package fr.balise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.build.BuildOptions;
import fr.balise.build.BuiltSite;
import fr.balise.build.Progress;
import fr.balise.build.SiteBuild;
import fr.balise.compare.Compared;
import fr.balise.compare.Comparison;
import fr.balise.compare.Differences;
import fr.balise.compare.State;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Two states of a publication, compared without Git.
public final class TwoStates {

    /// What a report says of where they come from.
    public static final Compared COMPARED =
            new Compared(
                    "origin/main",
                    "0123456789abcdef0123456789abcdef01234567",
                    Optional.of("89abcdef0123456789abcdef0123456789abcdef"),
                    false,
                    true,
                    false);

    private TwoStates() {}

    /// Compares what two functions make of an empty folder, and of the folder after that.
    ///
    /// @param temp an empty folder
    /// @param print whether PDFs are made
    public static Differences compare(
            Path temp, Consumer<Path> before, Consumer<Path> after, boolean print) {
        Path old = temp.resolve("before/content");
        before.accept(old);
        State earlier = state(old, temp.resolve("before/site"), print);
        Path young = temp.resolve("after/content");
        before.accept(young);
        after.accept(young);
        return Comparison.of(earlier, state(young, temp.resolve("after/site"), print));
    }

    private static State state(Path content, Path site, boolean print) {
        BuiltSite built =
                SiteBuild.anew(
                        new BuildOptions(
                                content,
                                "content",
                                content.resolveSibling("themes"),
                                "themes",
                                Optional.empty(),
                                site,
                                false,
                                false,
                                print,
                                false,
                                Optional.empty()),
                        Progress.silent());
        assertThat(built.manifest()).as(built.result().diagnostics().toString()).isPresent();
        return new State(
                built.publication().orElseThrow(),
                content,
                "content",
                site,
                built.manifest().orElseThrow());
    }
}
