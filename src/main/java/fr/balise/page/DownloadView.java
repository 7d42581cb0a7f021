package fr.balise.page;

/// A file to download, or a page to print.
///
/// @param href relative address
/// @param text what is read, with format and weight: «Télécharger la fiche n° 56 (PDF accessible, 48 Ko)»
public record DownloadView(String href, String text) {}
