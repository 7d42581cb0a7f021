package fr.balise.weblink;

import fr.balise.diagnostic.Location;

/// An address of another site, at one of the places where an author wrote it.
///
/// @param address as it is written, with `http:`, `https:` or `//` before it
/// @param place the address itself where it stands in the source, else the whole link
public record WebLink(String address, Location place) {}
