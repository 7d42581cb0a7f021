/// The reference data of a publication: organisations, territories, key words, acronyms, media, fiches that live elsewhere.
///
/// In: `donnees/*.yaml` and `medias/medias.yaml`. Out: one [Catalog] with look-ups. It does not know the documents.
@NullMarked
package fr.balise.catalog;

import org.jspecify.annotations.NullMarked;
