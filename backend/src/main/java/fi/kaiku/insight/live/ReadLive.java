package fi.kaiku.insight.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.kaiku.insight.Tallies;
import fi.kaiku.insight.Tallies.Totals;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.RawTable;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.live.LiveView.Days;
import fi.kaiku.platform.replica.ReadDatabase;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what a view shows now, given what it has shown today.
@Singleton
class ReadLive {

    private static final int REMEMBERED = 2_000;

    private final Tallies tallies;
    private final Tenancy tenancy;
    private final ReadDatabase database;
    private final Hours hours;
    private final ObjectMapper json;
    private final Clock clock;
    private final Cache<LiveView, Shown> memory = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    ReadLive(Tallies tallies, Tenancy tenancy, ReadDatabase database, Hours hours, ObjectMapper json, Clock clock) {
        this.tallies = tallies;
        this.tenancy = tenancy;
        this.database = database;
        this.hours = hours;
        this.json = json;
        this.clock = clock;
    }

    private record Shown(Days days, SafeTable table) {}

    /// For whom is known from when the view was opened: nobody asks any more when it is read anew.
    LiveEvent read(LiveView view) {
        return tenancy.speakingFor(Tenants.of(view.selection().organisationIds()), () -> database.now(() -> now(view)));
    }

    private LiveEvent now(LiveView view) {
        Days today = view.today(clock);
        Selection selection = view.on(today);
        Totals totals = tallies.totals(selection, view.counted());
        RawTable counts = new RawTable(view.counted().stream()
                .map(item -> new RawTable.Group(item, totals.of(item), null))
                .toList());
        // One reader at a time moves on what is shown, or two could show what neither may alone.
        Shown shown = memory.asMap().compute(view, (same, before) -> next(today, counts, before));
        LiveState state = LiveState.of(
                selection.surveyId(),
                selection.filter(),
                shown.table(),
                view.tellsHours() ? hours.of(view, selection) : List.of());
        return event(state);
    }

    private static Shown next(Days today, RawTable counts, @Nullable Shown before) {
        SafeTable table = before == null || !before.days().equals(today)
                ? Disclosure.protect(counts)
                : Disclosure.protectNext(counts, before.table());
        return new Shown(today, table);
    }

    private LiveEvent event(LiveState state) {
        try {
            byte[] bytes = json.writeValueAsBytes(state);
            String id = UUID.nameUUIDFromBytes(bytes).toString();
            return new LiveEvent(id, new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
