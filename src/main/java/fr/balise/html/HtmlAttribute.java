package fr.balise.html;

/// An attribute as it is written in a tag.
///
/// @param name in lower case
/// @param value with its character references decoded; empty when there is none
/// @param start where its name begins
/// @param end where it ends, closing quote included
/// @param valueStart where its value begins, after the quote
/// @param valueEnd where its value ends, before the quote
record HtmlAttribute(String name, String value, int start, int end, int valueStart, int valueEnd) {}
