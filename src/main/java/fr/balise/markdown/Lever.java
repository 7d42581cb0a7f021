package fr.balise.markdown;

import java.util.Optional;

/// A recommendation of a text, a block `::: levier`.
///
/// @param number counted in the text, from 1
/// @param title plain text with its typography, where it has one
/// @param id of the block, unique in the text, without the prefix of a [RenderContext]
public record Lever(int number, Optional<String> title, String id) {}
