package fi.kaiku.access.sso;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where in the studio somebody was when they went to log in. Never another site: `//host` and `/\host` are such to
/// browsers, which also drop tabs and line breaks.
final class ReturnPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\]|api/)[\\x21-\\x5B\\x5D-\\x7E]{0,1000}");

    private ReturnPath() {}

    static String of(@Nullable String asked) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : "/";
    }
}
