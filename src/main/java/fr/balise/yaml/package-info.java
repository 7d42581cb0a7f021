/// The only home of YAML: text into values that know where they stand, and small decoders that compose.
///
/// In: YAML 1.2 text with the place where it begins. Out: [YamlValue] trees, and typed values through [Decoder].
/// It does not know which keys exist: each reader of a file says which ones it wants.
@NullMarked
package fr.balise.yaml;

import org.jspecify.annotations.NullMarked;
