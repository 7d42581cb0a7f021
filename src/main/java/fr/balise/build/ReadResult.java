package fr.balise.build;

import fr.balise.publication.Publication;

import java.util.Optional;

/// How reading a publication ended, nothing being rendered.
///
/// @param result its diagnostics and the rest of what is told of a build
/// @param publication linked; empty when there is an error
/// @param readable what could be read and linked, errors or not
public record ReadResult(
        BuildResult result, Optional<Publication> publication, Publication readable) {}
