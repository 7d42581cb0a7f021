/// The publication as a whole: `publication.yaml` into typed records.
///
/// In: the text of one file, which may be missing. Out: [PublicationConfig]. It does not know the documents.
@NullMarked
package fr.balise.config;

import org.jspecify.annotations.NullMarked;
