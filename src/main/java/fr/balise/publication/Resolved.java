package fr.balise.publication;

import fr.balise.catalog.Organisation;
import fr.balise.document.Document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document with everything about it that does not depend on the links of others: the hand-over between the two
/// halves of [Linker].
///
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
        List<Integer> between) {}
