package fi.kaiku.insight.live;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.museum.MuseumCatalog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds out what a request may watch, and opens the stream.
@Singleton
class WatchSurvey {

    static final String EVENTS = "events";

    private static final int MOST_EVENTS = 1_000;

    /// The types whose answers lie on a short scale with one figure that says it: what fits a desk.
    private static final Set<String> TYPES = Set.of("rating", "nps", "matrix");

    private static final Set<String> DAYS = Set.of("from", "to");

    private final Selections selections;
    private final LiveStreams streams;
    private final LoadingCache<UUID, ZoneId> zones;

    WatchSurvey(Selections selections, LiveStreams streams, MuseumCatalog museums) {
        this.selections = selections;
        this.streams = streams;
        this.zones = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(museum -> museums.museum(museum).orElseThrow().timeZone());
    }

    /// @param told   id of the last event that the reader got
    /// @param events as written
    /// @param query  all parameters as they came
    Multi<LiveEvent> watch(
            UUID surveyId,
            FilterParameters parameters,
            String told,
            List<String> events,
            Map<String, List<String>> query) {
        Questionnaire survey = selections.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(known(), query);
        Selection selection = selections.select(survey, parameters, written).between(null, null);
        Integer most = written.one(EVENTS, events, WatchSurvey::count, "A number from 1 to " + MOST_EVENTS + ".");
        written.requireUnderstood();
        LiveView view = new LiveView(
                selection,
                selection.filter().care(survey),
                survey.items().stream().filter(WatchSurvey::isShown).toList(),
                QuarkusTransaction.joiningExisting().call(() -> zones.getAll(selection.museumIds())));
        return streams.open(view, told, Objects.requireNonNullElse(most, Integer.MAX_VALUE));
    }

    /// It is always today.
    private static Set<String> known() {
        Set<String> known = new HashSet<>(FilterParameters.NAMES);
        known.removeAll(DAYS);
        known.add(EVENTS);
        return known;
    }

    private static boolean isShown(Item item) {
        return TYPES.contains(item.type()) && item.codes() instanceof Codes.Points;
    }

    private static Optional<Integer> count(String value) {
        try {
            return Optional.of(Integer.valueOf(value)).filter(count -> 1 <= count && count <= MOST_EVENTS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
