package fr.balise.increment;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Wording;
import fr.balise.document.DocumentNote;
import fr.balise.page.PageNote;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// What a build made, part by part, for the next one to take over what it would make again.
///
/// @param sources by the path of each Markdown file from the content folder, what tells its state from others
/// @param pages each with its key
/// @param sets files that are made together
/// @param words checksum of the file in which the words of all documents are kept
/// @param documents what is known of documents, by the paths of their sources
public record MadeParts(
        Map<String, String> sources,
        List<PageNote> pages,
        List<FileSet> sets,
        OptionalLong words,
        Map<String, DocumentNote> documents) {

    public MadeParts {
        sources = Map.copyOf(sources);
        pages = List.copyOf(pages);
        sets = List.copyOf(sets);
        documents = Map.copyOf(documents);
    }

    /// Nothing to take over; the states of all sources are known all the same.
    public static MadeParts nothing(Map<String, String> sources) {
        return new MadeParts(sources, List.of(), List.of(), OptionalLong.empty(), Map.of());
    }

    /// Files that one stage makes together of the same things.
    ///
    /// @param name of the stage
    /// @param key of all that they show
    public record FileSet(String name, String key, List<MadeFile> files) {

        public FileSet {
            files = List.copyOf(files);
        }
    }

    /// A file of a set.
    ///
    /// @param path its address
    /// @param maker who made it, for messages about its address
    public record MadeFile(SitePath path, Wording maker) {}
}
