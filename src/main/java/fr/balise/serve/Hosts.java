package fr.balise.serve;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names under which the preview may be asked for.
///
/// A page of another site can make a browser ask this machine under a name of its own (DNS rebinding), and would then read
/// drafts. It cannot do so under a name of this machine or under a bare address, so that only these are answered.
final class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern ADDRESS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+(%[\\w.-]+)?\\]");

    private final String asked;
    private final boolean anyAddress;

    /// @param asked the host that the server was told to listen to
    /// @param anyAddress whether others may ask under any address of this machine
    Hosts(String asked, boolean anyAddress) {
        this.asked = asked.toLowerCase(Locale.ROOT);
        this.anyAddress = anyAddress;
    }

    /// Whether a request with this `Host` header is answered. The port is left out of it: it may have been forwarded.
    boolean allow(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String host = withoutPort(header.strip().toLowerCase(Locale.ROOT));
        return LOOPBACK.contains(host)
                || host.equals(asked)
                || (anyAddress && ADDRESS.matcher(host).matches());
    }

    private static String withoutPort(String header) {
        int colon = header.lastIndexOf(':');
        return colon > header.lastIndexOf(']') ? header.substring(0, colon) : header;
    }
}
