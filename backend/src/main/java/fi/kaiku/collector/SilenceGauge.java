package fi.kaiku.collector;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/// How many tablets are silent by the rule of [DeviceAlerts], as found by the last look a minute ago at most; no number
/// before the first.
@Startup
@Singleton
class SilenceGauge {

    private volatile double silent = Double.NaN;

    SilenceGauge(MeterRegistry registry) {
        Gauge.builder("kaiku.devices.silent", this, gauge -> gauge.silent)
                .description("Tablets not heard for 15 minutes in which their museum was open")
                .register(registry);
    }

    void show(long devices) {
        silent = devices;
    }
}
