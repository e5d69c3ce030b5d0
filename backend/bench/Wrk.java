import java.util.Map;
import java.util.regex.Matcher;

/// Submissions as fast as they go, each connection sending the next when it has the answer to the last.
final class Wrk {

    private Wrk() {}

    /// @param key of the collector
    /// @param run another one each time, for the ids
    static Round run(Application application, String key, int connections, int seconds, int run) throws Exception {
        var builder = new ProcessBuilder(
                "wrk", "-t", "2", "-c", "" + connections, "-d", seconds + "s", "-s",
                Application.HERE.resolve("submissions.lua").toString(), application.address());
        builder.environment().putAll(Map.of("KEY", key, "RUN", "" + run));
        Matcher result = Application.find("RESULT ([0-9]+) ([0-9.]+) ([0-9.]+) ([0-9]+)", Application.output(builder));
        return new Round(
                Double.parseDouble(result.group(1)),
                Double.parseDouble(result.group(2)),
                Double.parseDouble(result.group(3)),
                Long.parseLong(result.group(4)));
    }
}
