package fr.balise.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/// The version of this Balise, from the manifest of its jar.
final class Version implements IVersionProvider {

    /// The version number; `dev` where Balise runs from loose classes.
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"balise " + number()};
    }
}
