package fr.balise.compare;

import fr.balise.address.SitePath;

import java.util.OptionalInt;

/// A PDF of the publication whose number of pages changed, or that is new or gone.
///
/// @param file where it stands in the site
/// @param before how many pages it had, if it was there
/// @param after how many it has, if it is there
public record PdfChange(SitePath file, OptionalInt before, OptionalInt after) {}
