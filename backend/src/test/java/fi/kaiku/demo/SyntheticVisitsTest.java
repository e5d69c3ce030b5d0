package fi.kaiku.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The synthetic years show the effects that a dashboard is meant to find.
class SyntheticVisitsTest {

    private static final LocalDate TO = LocalDate.of(2026, 6, 30);
    private static final LocalDate FROM = TO.minusYears(2).plusDays(1);
    private static final LocalDate CAFE_RENEWED = TO.minusMonths(8);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Sites SITES = Sites.read(JSON);
    private static final Map<String, List<SyntheticSubmission>> BY_MUSEUM = draw(FROM, TO);

    @Test
    void drawsTheSameYearsAgain() {
        assertEquals(BY_MUSEUM, draw(FROM, TO));
    }

    @Test
    void aDayDoesNotDependOnThoseAroundIt() {
        var lastWeek = draw(TO.minusDays(6), TO).values().stream()
                .flatMap(List::stream)
                .toList();
        assertTrue(all().toList().containsAll(lastWeek));
    }

    @Test
    void givesEachSubmissionAnIdOfItsOwnThatTellsItsTime() {
        var ids = new HashSet<>();
        all().forEach(submission -> {
            assertTrue(ids.add(submission.id()));
            assertEquals(7, submission.id().version());
            assertEquals(2, submission.id().variant());
            long millis = submission.id().getMostSignificantBits() >>> 16;
            assertEquals(submission.startedAt().toEpochMilli(), millis);
        });
    }

    @Test
    void fillsTwoYearsWithoutFloodingTheDatabase() {
        long count = all().count();
        assertTrue(count > 8_000 && count < 20_000, "submissions: " + count);
    }

    @Test
    void restsOnMondaysOfWinterAndIsBusiestOnSummerSaturdays() {
        assertEquals(0, all().filter(winter().and(on(DayOfWeek.MONDAY))).count());
        double julySaturdays = perDay(day -> day.getMonthValue() == 7 && day.getDayOfWeek() == DayOfWeek.SATURDAY);
        double winterTuesdays = perDay(day -> day.getMonthValue() < 3 && day.getDayOfWeek() == DayOfWeek.TUESDAY);
        assertTrue(julySaturdays > 3 * winterTuesdays, julySaturdays + " against " + winterTuesdays);
    }

    @Test
    void crowdsCostSatisfaction() {
        double crowded = mean("overall", all().filter(in(7).and(on(DayOfWeek.SATURDAY))));
        double quiet = mean("overall", all().filter(in(2).and(on(DayOfWeek.WEDNESDAY))));
        assertTrue(quiet - crowded > 0.1, quiet + " against " + crowded);
    }

    @Test
    void museumsDifferByTheirAppeal() {
        double castle = meanOverall("hame-castle");
        double coastGuard = meanOverall("coast-guard-museum");
        assertTrue(castle - coastGuard > 0.15, castle + " against " + coastGuard);
    }

    @Test
    void renewedCafeIsRatedHigher() {
        ToDoubleFunction<Predicate<LocalDate>> cafe = days -> all().filter(submission -> days.test(day(submission)))
                .filter(submission -> submission.answers().get("services") instanceof Map<?, ?> services
                        && services.containsKey("cafe"))
                .mapToInt(submission -> (int) ((Map<?, ?>) submission.answers().get("services")).get("cafe"))
                .average()
                .orElseThrow();
        assertTrue(cafe.applyAsDouble(day -> !day.isBefore(CAFE_RENEWED))
                        - cafe.applyAsDouble(day -> day.isBefore(CAFE_RENEWED))
                > 0.3);
    }

    @Test
    void pairsBeforeAndAfterAndVisitsLift() {
        Map<String, List<SyntheticSubmission>> pairs = all().filter(submission -> submission.pairCode() != null)
                .collect(Collectors.groupingBy(submission -> String.valueOf(submission.pairCode())));
        var matched = pairs.values().stream().filter(pair -> pair.size() == 2).toList();
        assertTrue(matched.size() > 500, "pairs: " + matched.size());
        assertTrue(pairs.size() > matched.size());
        double lift = matched.stream()
                .mapToDouble(pair -> word(pair.get(1), "inspired") - word(pair.get(0), "inspired"))
                .average()
                .orElseThrow();
        assertTrue(lift > 0.4 && lift < 0.8, "lift: " + lift);
        assertTrue(matched.stream()
                .allMatch(pair -> pair.get(0).completedAt().isBefore(pair.get(1).startedAt())));
    }

    @Test
    void speaksThreeLanguagesAndWritesCommentsInEach() {
        for (String language : List.of("fi", "sv", "en")) {
            Set<Object> comments = all().filter(
                            submission -> submission.language().equals(language))
                    .map(submission -> submission.answers().getOrDefault("comment", ""))
                    .collect(Collectors.toSet());
            assertTrue(comments.size() > 20, language + ": " + comments.size());
        }
    }

    private static Map<String, List<SyntheticSubmission>> draw(LocalDate from, LocalDate to) {
        var phrases = Sites.read(JSON, "phrases", Phrases.class);
        var visits = new SyntheticVisits(phrases, CAFE_RENEWED);
        return SITES.clusters().stream()
                .flatMap(cluster -> cluster.museums().stream())
                .collect(Collectors.toMap(
                        Sites.Museum::slug,
                        museum -> visits.between(museum, from, to).toList()));
    }

    private static Stream<SyntheticSubmission> all() {
        return BY_MUSEUM.values().stream().flatMap(List::stream);
    }

    private static LocalDate day(SyntheticSubmission submission) {
        return LocalDate.ofInstant(submission.startedAt(), Visit.ZONE);
    }

    private static Predicate<SyntheticSubmission> on(DayOfWeek weekday) {
        return submission -> day(submission).getDayOfWeek() == weekday;
    }

    private static Predicate<SyntheticSubmission> in(int month) {
        return submission -> day(submission).getMonthValue() == month;
    }

    private static Predicate<SyntheticSubmission> winter() {
        return submission ->
                day(submission).getMonthValue() < 6 || day(submission).getMonthValue() > 8;
    }

    private static double perDay(Predicate<LocalDate> days) {
        long open = FROM.datesUntil(TO.plusDays(1)).filter(days).count();
        return (double) all().filter(submission -> days.test(day(submission))).count() / open;
    }

    private static double meanOverall(String museum) {
        return mean("overall", BY_MUSEUM.get(museum).stream());
    }

    private static double mean(String question, Stream<SyntheticSubmission> submissions) {
        return submissions
                .filter(submission -> submission.answers().containsKey(question))
                .mapToInt(submission -> (int) submission.answers().get(question))
                .average()
                .orElseThrow();
    }

    private static int word(SyntheticSubmission submission, String word) {
        return (int) ((Map<?, ?>) submission.answers().get("mood")).get(word);
    }
}
