package fr.balise.build;

import fr.balise.publication.Publication;
import fr.balise.site.Manifest;

import java.util.Optional;

/// A site that was built to be looked at by a program.
///
/// @param result how the build ended
/// @param publication what the site was made from; empty when there is an error
/// @param manifest every file of the site; empty when an error kept it from being written
public record BuiltSite(
        BuildResult result, Optional<Publication> publication, Optional<Manifest> manifest) {}
