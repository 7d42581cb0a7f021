package fr.balise.typography;

/// One rule of typography: reads the tokens of a paragraph and records what it decides on them.
///
/// A rule judges the tokens around a place and whether a space separates them, never which space it is. So a text
/// that is already right gives the same decisions, and applying the rules twice changes nothing more.
@FunctionalInterface
interface Rule {

    void apply(Tokens tokens);
}
