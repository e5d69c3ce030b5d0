package fi.kaiku.insight.report;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import fi.kaiku.insight.ReadResults;
import fi.kaiku.insight.Results;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Press;
import fi.kaiku.survey.Question;
import fi.kaiku.survey.SurveyCatalog;
import fi.kaiku.survey.SurveyDefinition;
import fi.kaiku.survey.SurveySummary;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Gathers what a report says, and sets it.
@ApplicationScoped
class WriteReport {

    /// Each takes all of a core while it is set.
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String LANGUAGE_OF_LAST_RESORT = "en";

    private final ReadResults results;
    private final SurveyCatalog surveys;
    private final MuseumCatalog museums;
    private final Views views;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    WriteReport(ReadResults results, SurveyCatalog surveys, MuseumCatalog museums, Views views, Clock clock) {
        this.results = results;
        this.surveys = surveys;
        this.museums = museums;
        this.views = views;
        this.clock = clock;
    }

    /// @param language one of [ReportWords#languages()]
    /// @return a PDF
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where others are being set, 422 where there are no
    /// visits to weight figures by
    byte[] write(Questionnaire survey, Selection selection, boolean areWeighted, String language) {
        String html = Press.printable(
                compose(survey, untilToday(selection), areWeighted, language).print());
        if (!isMyTurn()) {
            throw ReportProblems.pressBusy();
        }
        try {
            return set(html);
        } finally {
            turns.release();
        }
    }

    private Report compose(Questionnaire survey, Selection selection, boolean areWeighted, String language) {
        UUID id = survey.surveyId();
        SurveySummary summary = surveys.survey(id).orElseThrow();
        List<SurveyDefinition> versions = IntStream.rangeClosed(1, survey.versions())
                .mapToObj(number -> surveys.version(id, number).orElseThrow().definition())
                .toList();
        ReportWords words = ReportWords.in(language);
        Speech speech = new Speech(
                language,
                versions.isEmpty()
                        ? LANGUAGE_OF_LAST_RESORT
                        : versions.getLast().defaultLanguage());
        Map<String, Question> questions = new HashMap<>();
        versions.forEach(version -> version.questions().forEach(question -> questions.put(question.key(), question)));

        Results now = results.read(survey, selection, areWeighted);
        Optional<Selection> earlier = before(selection);
        Results before = earlier.flatMap(one -> read(survey, one, areWeighted)).orElse(null);
        String daysBefore = earlier.map(one -> days(one, speech)).orElse(null);
        QuestionSections parts = new QuestionSections(questions, speech, words, before);
        List<Museum> where = museums(selection);
        boolean comparable = isComparable(before);
        boolean shown = now.status() == Status.OK && !now.questions().isEmpty() && !noneOf(now);
        return new Report(
                language,
                speech.read(
                        versions.isEmpty()
                                ? summary.title()
                                : versions.getLast().title()),
                summary.synthetic() || where.stream().anyMatch(Museum::synthetic),
                new Facts(speech, words, museums)
                        .of(now, where, questions, comparable ? daysBefore : null, LocalDate.now(clock)),
                shown
                        ? comparison(
                                comparable, daysBefore, before == null ? words.beforeUncounted() : words.beforeNone())
                        : notice(now, words),
                shown ? parts.keyFigures(now) : List.of(),
                shown ? parts.sections(now) : List.of(),
                words);
    }

    private static String days(Selection closed, Speech speech) {
        return speech.days(
                Objects.requireNonNull(closed.filter().from()),
                Objects.requireNonNull(closed.filter().to()));
    }

    /// Where nothing can be compared, that is said once.
    private static @Nullable String comparison(boolean comparable, @Nullable String daysBefore, String none) {
        return daysBefore == null || comparable ? null : none.formatted(daysBefore);
    }

    /// Empty where the figures are weighted and nobody counted visits then.
    private Optional<Results> read(Questionnaire survey, Selection earlier, boolean areWeighted) {
        return areWeighted ? results.weighted(survey, earlier) : Optional.of(results.read(survey, earlier));
    }

    private static boolean isComparable(@Nullable Results before) {
        return before != null && before.questions().stream().anyMatch(one -> one.status() == Status.OK);
    }

    private static boolean noneOf(Results now) {
        return now.n() != null && now.n() == 0;
    }

    private static String notice(Results now, ReportWords words) {
        return now.status() == Status.SUPPRESSED ? words.tooFewResponses() : words.noResponses();
    }

    /// A period that is open at its end ends today: so it has a length.
    private Selection untilToday(Selection selection) {
        LocalDate from = selection.filter().from();
        LocalDate today = LocalDate.now(clock);
        return from == null || selection.filter().to() != null || from.isAfter(today)
                ? selection
                : selection.between(from, today);
    }

    /// As many days, just before; empty where the period has no beginning.
    private static Optional<Selection> before(Selection selection) {
        LocalDate from = selection.filter().from();
        LocalDate to = selection.filter().to();
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(
                        selection.between(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), from.minusDays(1)));
    }

    /// Those at which there are answers.
    private List<Museum> museums(Selection selection) {
        if (selection.museums().isEmpty()) {
            return List.of();
        }
        Conditions conditions = Conditions.onTallies(selection);
        String sql = "select distinct museum_id from v_daily_tallies where %s order by 1".formatted(conditions.sql());
        List<UUID> ids = views.query(sql, List.of(conditions), rows -> {
            List<UUID> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        });
        return QuarkusTransaction.joiningExisting()
                .call(() -> ids.stream()
                        .map(museums::museum)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] set(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer press = Press.of(html, pdf)) {
            press.layout();
            press.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
