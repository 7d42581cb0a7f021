package fr.balise.publication;

import fr.balise.catalog.Organisation;
import fr.balise.document.Document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A document with everything about it that does not depend on the links of others: the hand-over between the two
/// halves of [Linker].
///
/// @param acronyms the acronyms of the catalogue that its text uses
/// @param between numbers inside ranges («n°12 à 15»): cited if they exist
record Resolved(
        Document document,
        DocumentCard card,
        List<Link> links,
        Map<String, Link> rawLinks,
        List<Term.Ref> keywords,
        List<Term.Ref> territories,
        List<Organisation> supporters,
        Optional<Picture> picture,
        Set<String> acronyms,
        List<Integer> between) {}
