package fr.balise.image;

import fr.balise.image.Fitted.Reason;

/// Carries a refusal from the depth of a file to [ImageFitter], which turns it into a value.
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    RefusedException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    Fitted.Refused refused() {
        return new Fitted.Refused(reason, detail);
    }
}
