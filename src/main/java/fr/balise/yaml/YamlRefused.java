package fr.balise.yaml;

import fr.balise.diagnostic.Location;

/// Stops the reading of a text that is YAML to the letter but cannot be meant; never leaves this package.
final class YamlRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SyntaxProblem problem;
    private final transient Location place;

    YamlRefused(SyntaxProblem problem, Location place) {
        super(null, null, false, false);
        this.problem = problem;
        this.place = place;
    }

    SyntaxProblem problem() {
        return problem;
    }

    Location place() {
        return place;
    }
}
