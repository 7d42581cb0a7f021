package fr.balise.site;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes the output folder hold exactly the files of a site, and never lets a half-made one pass for a finished one.
///
/// 1. Every file is compared with the output; what is new waits in a staging folder beside it. A [SiteDraft] does so while
///    other files are still being made. Until all of it is there, the output is only read, and any problem ends the work
///    with the output as it was.
/// 2. The change is a list of small steps, in `Change`. A journal comes first and goes last; between, the [Manifest]
///    is away. So a manifest always tells the truth, wherever a build is cut short, and the journal tells the next
///    build which files it may replace and remove.
///
/// Files that neither the manifest nor the journal names are left alone, links are never followed, files that are
/// right are not touched. This holds when the process is killed; a loss of power may also lose what the system had
/// not yet written, and the next build, which compares bytes, then repairs it.
public final class SiteWriter {

    private SiteWriter() {}

    /// Writes a site into a folder, which is made if it is missing. Refused (`BAL505`) where [OutputFolder] would
    /// refuse, where another build is writing, or where foreign files stand in the way, each of them named.
    /// A fault of the disk is a `BAL506` with the file.
    public static Outcome<WriteReport> write(Site site, Path output) {
        return write(site, output, Watch.NONE);
    }

    /// The same under the eyes of a test.
    static Outcome<WriteReport> write(Site site, Path output, Watch watch) {
        try (SiteDraft draft = new SiteDraft(output, watch)) {
            return draft.write(site);
        }
    }

    /// The same for a folder that is held already.
    static Outcome<WriteReport> write(Site site, Path output, SiteDraft.Held folder, Watch watch)
            throws IOException {
        Path top = folder.top();
        if (folder.isUnknown() && Files.exists(top)) {
            Optional<String> foreign = OutputFolder.foreign(top);
            if (foreign.isPresent()) {
                return failed(
                        List.of(new SiteProblem.NotOurs(OutputFolder.name(output), foreign.get())));
            }
        }
        Set<SitePath> wanted =
                site.files().stream().map(OutputFile::path).collect(Collectors.toSet());

        OutputTree tree = new OutputTree(top, output, folder.ours(), wanted);
        List<Prepared> prepared = new Preparation(tree, folder.staging(), watch).all(site.files());
        List<SiteProblem> problems = problems(prepared);
        if (!problems.isEmpty()) {
            return failed(problems);
        }
        Change change = Change.of(tree, prepared);
        Optional<SiteProblem> stopped = change.run(folder.staging(), watch);
        return stopped.isPresent() ? failed(List.of(stopped.get())) : Outcome.of(change.report());
    }

    /// Everything that stands in the way, and only the first fault of the disk: the others follow from it.
    private static List<SiteProblem> problems(List<Prepared> prepared) {
        List<SiteProblem> problems = new ArrayList<>();
        boolean broken = false;
        for (Prepared file : prepared) {
            switch (file) {
                case Prepared.Refused(var problem) -> problems.add(problem);
                case Prepared.Broken(var problem) -> {
                    if (!broken) {
                        problems.add(problem);
                    }
                    broken = true;
                }
                case Prepared.Unchanged unchanged -> {}
                case Prepared.Staged staged -> {}
            }
        }
        return problems.stream().distinct().toList();
    }

    static Outcome<WriteReport> failed(List<SiteProblem> problems) {
        return new Outcome<>(
                WriteReport.NOTHING, problems.stream().map(SiteProblem::toDiagnostic).toList());
    }
}
