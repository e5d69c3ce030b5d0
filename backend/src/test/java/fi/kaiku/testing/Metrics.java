package fi.kaiku.testing;

import static io.restassured.RestAssured.given;

import org.eclipse.microprofile.config.ConfigProvider;

/// What the operator's Prometheus reads.
public final class Metrics {

    private Metrics() {}

    public static String scrape() {
        String token = ConfigProvider.getConfig().getValue("kaiku.metrics.token", String.class);
        return given().header("Authorization", "Bearer " + token)
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /// @param series as Prometheus writes it, labels included
    public static double value(String series) {
        return scrape().lines()
                .map(line -> line.replace(",} ", "} "))
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + series));
    }
}
