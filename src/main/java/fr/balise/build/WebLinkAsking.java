package fr.balise.build;

import fr.balise.weblink.Time;

/// How other sites are asked for the pages that a publication links to.
///
/// @param version of Balise, told to them
/// @param time the clock by which requests are spaced out
public record WebLinkAsking(String version, Time time) {}
