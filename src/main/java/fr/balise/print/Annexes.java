package fr.balise.print;

import fr.balise.document.Document;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;

import java.util.Optional;

/// What follows the documents: the directory of organisations and the glossary, where there is anything in them.
///
/// @param directory whether organisations are printed
/// @param introduction id of the document that introduces the directory, which then follows its text
/// @param glossary whether acronyms are
record Annexes(boolean directory, Optional<String> introduction, boolean glossary) {

    /// Id of the directory, where no document introduces it.
    static final String DIRECTORY = "repertoire";

    /// Id of the glossary.
    static final String GLOSSARY = "glossaire";

    static Annexes of(Publication publication, PrintedTexts printed) {
        return new Annexes(
                !publication.catalog().organisations().isEmpty(),
                printed.all().stream()
                        .filter(document -> document.document() instanceof Document.Directory)
                        .map(LinkedDocument::address)
                        .map(PrintedTexts::id)
                        .findFirst(),
                !publication.catalog().acronyms().isEmpty());
    }

    /// The id of whatever the directory stands in.
    String directoryPage() {
        return introduction.orElse(DIRECTORY);
    }
}
