package fr.balise.page;

/// One option of a filter.
///
/// @param value in the address of the page: `agroecologie`
/// @param text as it is read
/// @param href relative address of the page that says the same without a script
/// @param count how many things of the list it keeps
/// @param colour of its family, 1 to 8; 0 without
/// @param further whether a long group shows it only when asked, by the script
public record FilterOption(
        String value, String text, String href, int count, int colour, boolean further) {}
