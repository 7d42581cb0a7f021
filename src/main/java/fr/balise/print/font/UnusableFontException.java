package fr.balise.print.font;

/// Carries the reason from the depth of a font file to [FontFile], which turns it into a value.
final class UnusableFontException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FontReading.Reason reason;

    UnusableFontException(FontReading.Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    FontReading.Reason reason() {
        return reason;
    }
}
