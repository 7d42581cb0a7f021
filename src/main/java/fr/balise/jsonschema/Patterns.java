package fr.balise.jsonschema;

/// Regular expressions that Java and JavaScript read alike.
public final class Patterns {

    /// A year, a month or a day; what follows a day is its hour, which is not read.
    public static final String DATE =
            "^\\s*(\\d{4}|\\d{4}-(0[1-9]|1[0-2])|\\d{4}-(0[1-9]|1[0-2])-"
                    + "(0[1-9]|[12]\\d|3[01])([Tt ].*)?)?\\s*$";

    /// A BCP 47 tag.
    public static final String LANGUAGE = "^\\s*([A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*)?\\s*$";

    private Patterns() {}
}
