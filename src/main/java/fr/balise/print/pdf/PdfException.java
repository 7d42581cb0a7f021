package fr.balise.print.pdf;

/// The engine could not make a PDF. The message is the reason, in one line of English: it is a fault of the program, of
/// a theme or of a picture, none of which an author of text has in hand.
public final class PdfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param reason what went wrong, one line
    public PdfException(String reason) {
        super(reason);
    }

    /// @param reason what went wrong, one line
    /// @param cause where it went wrong
    public PdfException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
