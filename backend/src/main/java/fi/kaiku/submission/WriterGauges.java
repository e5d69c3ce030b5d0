package fi.kaiku.submission;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;

/// How many submissions wait for the writer, and how many may.
@Startup
@Singleton
class WriterGauges {

    private final GroupCommit writer;
    private final MeterRegistry registry;

    WriterGauges(GroupCommit writer, MeterRegistry registry) {
        this.writer = writer;
        this.registry = registry;
    }

    @PostConstruct
    void register() {
        Gauge.builder("kaiku.intake.queue", writer, GroupCommit::waiting)
                .description("Submissions that wait to be stored")
                .register(registry);
        Gauge.builder("kaiku.intake.queue.capacity", writer, GroupCommit::capacity)
                .description("How many may wait before the next is told to come again")
                .register(registry);
    }
}
