package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.catalog.Acronym;
import fr.balise.catalog.Organisation;
import fr.balise.markdown.MarkdownWords;
import fr.balise.publication.FileUse;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.source.SourceFile;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What all printed files share, worked out once.
///
/// @param publication the whole publication
/// @param strings interface texts
/// @param typography of the publication's language
/// @param words interface words of its texts
/// @param abbreviations acronym → long form
/// @param addresses where the site will be
/// @param printed the documents of the booklet
/// @param files pictures and other files of the content, by address
record PrintContext(
        Publication publication,
        Strings strings,
        Typography typography,
        MarkdownWords words,
        Map<String, String> abbreviations,
        Addresses addresses,
        PrintedTexts printed,
        Map<SitePath, SourceFile.Asset> files) {

    PrintContext {
        abbreviations = Collections.unmodifiableMap(new TreeMap<>(abbreviations));
    }

    /// What follows the documents.
    Annexes annexes() {
        return Annexes.of(publication, printed);
    }

    /// The logo of an organisation, where its file exists.
    Optional<SitePath> logo(Organisation organisation) {
        return organisation.logo().map(SitePath::new).filter(files::containsKey);
    }

    static PrintContext of(Publication publication, Strings strings) {
        Typography typography = Typography.forLanguage(publication.config().language());
        Map<String, String> abbreviations = new TreeMap<>();
        for (Acronym acronym : publication.catalog().acronyms()) {
            abbreviations.putIfAbsent(acronym.acronym(), typography.apply(acronym.longForm()));
        }
        return new PrintContext(
                publication,
                strings,
                typography,
                MarkdownWords.in(publication.language()),
                abbreviations,
                new Addresses(
                        publication.config().address(),
                        new Permalinks(publication.config().ownSeries())),
                PrintedTexts.of(publication),
                publication.files().stream()
                        .collect(Collectors.toUnmodifiableMap(FileUse::address, FileUse::file)));
    }
}
