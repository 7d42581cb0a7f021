/// The stage *link*: documents into one publication in which every reference is a link.
///
/// In: `Documents`, the configuration and the catalogue. Out: [Publication] — addresses, links and backlinks,
/// classifications, reading order, related fiches, redirects. It does not know how pages look.
@NullMarked
package fr.balise.publication;

import org.jspecify.annotations.NullMarked;
