package fi.kaiku.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How far the demonstration has come, so that a process that was killed while loading goes on with the next start.
@Singleton
final class DemoProgress {

    private final EntityManager entities;

    DemoProgress(EntityManager entities) {
        this.entities = entities;
    }

    void begin(LocalDate through) {
        entities.createNativeQuery("insert into demo_data (through) values (:through)")
                .setParameter("through", through)
                .executeUpdate();
    }

    /// The last day of the submissions that are still to be stored; empty where nothing was begun or all is done.
    Optional<LocalDate> unfinished() {
        List<?> days = entities.createNativeQuery(
                        "select through from demo_data where loaded_at is null", LocalDate.class)
                .getResultList();
        return days.stream().map(LocalDate.class::cast).findFirst();
    }

    void finish(Instant now) {
        entities.createNativeQuery("update demo_data set loaded_at = :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
