package fr.balise.page;

import fr.balise.theme.Strings;

/// Who paid what, over the whole publication.
///
/// @param t interface texts
/// @param site what every page says
/// @param head what stands in the head
/// @param title of the page
/// @param summary the sums, with what is not known
public record FundingPageView(
        Strings t, SiteView site, HeadView head, String title, FundingSummaryView summary) {}
