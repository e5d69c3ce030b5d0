package fi.kaiku.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// In what somebody is logged in, as coarsely as they need to know their own sessions apart.
///
/// @param browser `firefox`, `edge`, `opera`, `samsung`, `chrome`, `safari` or `other`
/// @param system  `windows`, `android`, `ios`, `macos`, `chromeos`, `linux` or `other`
record BrowserLabel(String browser, String system) {

    /// The first mark that is found decides: browsers name those that they are like after themselves.
    private static final Map<String, String> BROWSERS = marks(
            "Firefox/",
            "firefox",
            "FxiOS/",
            "firefox",
            "Edg",
            "edge",
            "OPR/",
            "opera",
            "SamsungBrowser/",
            "samsung",
            "Chrome/",
            "chrome",
            "CriOS/",
            "chrome",
            "Safari/",
            "safari");

    private static final Map<String, String> SYSTEMS = marks(
            "Windows",
            "windows",
            "Android",
            "android",
            "iPhone",
            "ios",
            "iPad",
            "ios",
            "CrOS",
            "chromeos",
            "Macintosh",
            "macos",
            "Linux",
            "linux");

    /// What comes after tells no more, and strangers write it.
    private static final int LOOKED_AT = 300;

    private static final String OTHER = "other";

    static BrowserLabel of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), LOOKED_AT));
        return new BrowserLabel(found(BROWSERS, text), found(SYSTEMS, text));
    }

    private static String found(Map<String, String> marks, String text) {
        return marks.entrySet().stream()
                .filter(mark -> text.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map<String, String> marks(String... pairs) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            marks.put(pairs[i], pairs[i + 1]);
        }
        return marks;
    }
}
