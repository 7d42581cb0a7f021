package fr.balise.print.pdf;

/// A drawing of an author, made safe to stand in a document, or the reason why it cannot.
public sealed interface Svg {

    /// A drawing without scripts and without anything from elsewhere.
    ///
    /// @param markup one `<svg>` element, to be put into HTML as it is; it has `width`, `height` and `viewBox`
    /// @param width in CSS pixels
    /// @param height in CSS pixels
    record Drawing(String markup, double width, double height) implements Svg {

        /// Width by height, which stays when the drawing is made larger or smaller.
        public double ratio() {
            return width / height;
        }
    }

    /// No drawing.
    ///
    /// @param reason what is wrong
    /// @param line where the text stops being XML, from 1; 0 when it is
    /// @param column where in that line, from 1; 0 when it is
    record Refused(Reason reason, int line, int column) implements Svg {

        /// For what is wrong with the drawing as a whole.
        static Refused because(Reason reason) {
            return new Refused(reason, 0, 0);
        }
    }

    /// What may be wrong with a drawing.
    enum Reason {
        /// It is no well-formed XML.
        MALFORMED,
        /// It is XML, but its first element is not `<svg>` of the name space of SVG.
        NO_DRAWING,
        /// It has neither `viewBox` nor `width` and `height`, or they are not positive.
        NO_SIZE,
        /// It is larger, deeper or more often repeated than any drawing of a person.
        TOO_COMPLEX
    }
}
