package fr.balise.page;

import fr.balise.theme.Strings;

/// A page that only says something: an address that does not exist, or one that has moved.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param href where to go on
/// @param linkText what is read there
public record MessageView(
        Strings t, SiteView site, HeadView head, String title, String href, String linkText) {}
