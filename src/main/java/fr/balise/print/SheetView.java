package fr.balise.print;

import fr.balise.theme.Strings;

/// The PDF of one document.
///
/// @param t interface texts
/// @param publication what every printed file says
/// @param title of the file
/// @param article the document
public record SheetView(
        Strings t, PublicationView publication, String title, ArticleView article) {}
