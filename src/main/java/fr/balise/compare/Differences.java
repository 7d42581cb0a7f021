package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;

import java.util.List;
import java.util.Optional;

/// What readers see change from one state of a publication to another.
///
/// @param title of the publication, as it is now
/// @param publication what is said of the whole publication
/// @param added pages of documents that are new
/// @param removed pages of documents that are gone
/// @param changed pages of documents that changed or have another address, in reading order
/// @param data entries of the reference data
/// @param files files of the content
/// @param pdfs PDFs of another length, new ones and ones that are gone, but the booklet
/// @param booklet the whole publication as one PDF, where there is one
/// @param otherPdfs how many PDFs have other contents and the same length
/// @param surroundings pages that changed only because others did, by kind
/// @param look how many files of the theme changed
/// @param lost addresses of pages that lead nowhere any more
/// @param lostFiles addresses of files that are gone
/// @param diagnostics about what is lost, sorted
public record Differences(
        String title,
        List<FactChange> publication,
        List<WholePage> added,
        List<WholePage> removed,
        List<ChangedPage> changed,
        List<DataChange> data,
        List<FileChange> files,
        List<PdfChange> pdfs,
        Optional<PdfChange> booklet,
        int otherPdfs,
        List<Surroundings> surroundings,
        int look,
        List<SitePath> lost,
        List<SitePath> lostFiles,
        List<Diagnostic> diagnostics) {

    public Differences {
        publication = List.copyOf(publication);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        data = List.copyOf(data);
        files = List.copyOf(files);
        pdfs = List.copyOf(pdfs);
        surroundings = List.copyOf(surroundings);
        lost = List.copyOf(lost);
        lostFiles = List.copyOf(lostFiles);
        diagnostics = List.copyOf(diagnostics);
    }

    /// Pages whose contents changed.
    public List<ChangedPage> edited() {
        return changed.stream().filter(ChangedPage::edited).toList();
    }

    /// Pages that only have another address.
    public List<ChangedPage> moved() {
        return changed.stream().filter(page -> !page.edited()).toList();
    }

    /// Whether readers see no difference at all.
    public boolean none() {
        return publication.isEmpty()
                && added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && data.isEmpty()
                && files.isEmpty()
                && pdfs.isEmpty()
                && otherPdfs == 0
                && surroundings.isEmpty()
                && look == 0
                && lost.isEmpty()
                && lostFiles.isEmpty();
    }
}
