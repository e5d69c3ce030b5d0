package fi.kaiku.partner.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/// What waits on the way to webhooks, as [MeasureBacklog] last found it; no numbers before the first time.
@Startup
@Singleton
class BacklogGauges {

    private volatile Backlog found = new Backlog(Double.NaN, Double.NaN, Double.NaN);

    /// @param standstill seconds for which some webhook has not moved on though there are events for it
    /// @param due        deliveries that could go now, counted up to a limit
    /// @param overdue    seconds since the oldest of these was due
    record Backlog(double standstill, double due, double overdue) {}

    BacklogGauges(MeterRegistry registry) {
        Gauge.builder("kaiku.outbox.age", this, gauges -> gauges.found.standstill())
                .description("For how long events have waited to be handed on to some webhook")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("kaiku.webhooks.due", this, gauges -> gauges.found.due())
                .description("Deliveries that are due and wait, counted up to 10,000")
                .register(registry);
        Gauge.builder("kaiku.webhooks.overdue", this, gauges -> gauges.found.overdue())
                .description("For how long the oldest due delivery has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    void show(Backlog backlog) {
        found = backlog;
    }
}
