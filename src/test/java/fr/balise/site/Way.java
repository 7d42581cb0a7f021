package fr.balise.site;

import fr.balise.diagnostic.Outcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The two ways in which a site comes to the output folder; all that is promised of one holds for the other.
enum Way {
    /// Every file is in memory until all are written.
    AT_THE_END {
        @Override
        Outcome<WriteReport> write(List<OutputFile> files, Path output, Watch watch) {
            return SiteWriter.write(Trees.site(files), output, watch);
        }
    },

    /// Every file is handed over when it is made.
    WHEN_MADE {
        @Override
        Outcome<WriteReport> write(List<OutputFile> files, Path output, Watch watch) {
            try (SiteDraft draft = new SiteDraft(output, watch)) {
                return draft.write(Trees.site(draft.takeAll(files)));
            }
        }
    };

    abstract Outcome<WriteReport> write(List<OutputFile> files, Path output, Watch watch);

    Outcome<WriteReport> write(Map<String, String> texts, Path output, Watch watch) {
        return write(Trees.files(texts), output, watch);
    }

    Outcome<WriteReport> write(Map<String, String> texts, Path output) {
        return write(texts, output, Watch.NONE);
    }
}
