package fr.balise.source;

/// What tells one state of a source file from another, so that a later build knows what has changed.
///
/// @param whole another text whenever the bytes of the file are others
/// @param top the part of its text above what is read as Markdown: its front matter
public record SourceMark(String whole, String top) {}
