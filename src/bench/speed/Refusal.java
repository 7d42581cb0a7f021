/// Why the bench cannot go on, in one sentence for who called it.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private final int status;

    private Refusal(String reason, int status) {
        super(reason);
        this.status = status;
    }

    Refusal(String reason) {
        this(reason, FAILED);
    }

    /// The command line was wrong.
    static Refusal usage(String reason) {
        return new Refusal(reason + " (--help lists the options)", USAGE);
    }

    int status() {
        return status;
    }
}
