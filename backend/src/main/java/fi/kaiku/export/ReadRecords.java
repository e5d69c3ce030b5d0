package fi.kaiku.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.export.codebook.Study;
import fi.kaiku.export.file.Form;
import fi.kaiku.export.file.Wish;
import fi.kaiku.export.record.Records;
import fi.kaiku.export.record.SubmissionRecord;
import fi.kaiku.export.words.WordsOfSurveys;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Museum;
import fi.kaiku.insight.filter.Readers;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.platform.Actor;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.RecordsRead;
import fi.kaiku.survey.SurveySummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads single submissions for somebody who may see them, and says so before it does.
@ApplicationScoped
class ReadRecords {

    private static final Set<String> NAMES = Stream.concat(
                    FilterParameters.NAMES.stream(), Stream.of("limit", "cursor"))
            .collect(Collectors.toUnmodifiableSet());

    private final Caller caller;
    private final Selections selections;
    private final Readers readers;
    private final Records records;
    private final RecordTables tables;
    private final RecordFiles files;
    private final WordsOfSurveys surveys;
    private final Event<RecordsRead> told;
    private final ObjectMapper json;
    private final Clock clock;

    ReadRecords(
            Caller caller,
            Selections selections,
            Readers readers,
            Records records,
            RecordTables tables,
            RecordFiles files,
            WordsOfSurveys surveys,
            Event<RecordsRead> told,
            ObjectMapper json,
            Clock clock) {
        this.caller = caller;
        this.selections = selections;
        this.readers = readers;
        this.records = records;
        this.tables = tables;
        this.files = files;
        this.surveys = surveys;
        this.told = told;
        this.json = json;
        this.clock = clock;
    }

    /// @param who     asks
    /// @param written has what was wrong with the filter, and takes what else is
    record Asked(Actor who, Questionnaire survey, Selection selection, Written written) {

        /// Keys of the questions that are answered in free words.
        Set<String> texts() {
            return survey.items().stream()
                    .filter(item -> item.codes() instanceof Codes.None)
                    .map(Item::question)
                    .collect(Collectors.toUnmodifiableSet());
        }

        void requireLanguage(@Nullable String labels) {
            Wish.requireLanguage(labels, written);
        }
    }

    /// @param query all parameters as they came
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 403 without the permission, 404 for what others have
    Asked understand(UUID surveyId, FilterParameters filter, Map<String, List<String>> query) {
        caller.requireSomewhere(Permission.RECORDS_READ);
        Questionnaire survey = selections.readable(surveyId, Permission.RECORDS_READ);
        Written written = new Written();
        written.refuseAllBut(NAMES, query);
        Selection selection = selections.select(survey, filter, written, readers.museumsWithRecords());
        return new Asked(caller.actor(), survey, selection, written);
    }

    Page<SubmissionRecord> page(Asked asked, PageRequest request) {
        List<SubmissionRecord> found =
                records.page(asked.selection(), asked.texts(), request.after(), request.fetchSize());
        Page<SubmissionRecord> page = request.page(found, SubmissionRecord::id);
        Map<UUID, UUID> owners =
                asked.selection().museums().stream().collect(Collectors.toMap(Museum::id, Museum::organisationId));
        tell(
                asked,
                page.items().stream()
                        .map(record -> owners.get(record.museumId()))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                Form.JSON);
        return page;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a survey that asked nothing yet, 501 for a form that
    /// is not installed
    Downloads.Content file(Asked asked, Wish wish) {
        files.requireInstalled(wish.form());
        RecordTable table = tables.of(asked.survey(), asked.selection(), wish.labels());
        return (out, rows) -> records.stream(asked.selection(), asked.texts(), counts -> {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            tell(asked, counts, wish.form());
            rows.accept(all);
            return files.open(wish, table, out, all);
        });
    }

    /// @param labels language of the descriptions; the survey's own where null
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a survey that asked nothing yet
    Downloads.Content dataPackage(Asked asked, @Nullable String labels) {
        RecordTable table = tables.of(asked.survey(), asked.selection(), null);
        SurveySummary summary = summary(asked);
        return (out, rows) -> records.stream(asked.selection(), asked.texts(), counts -> {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            tell(asked, counts, Form.DATA_PACKAGE);
            rows.accept(all);
            Study study = new Study(
                    summary.slug(),
                    table.words(),
                    labels == null ? table.words().mainLanguage() : labels,
                    table.variables(),
                    all,
                    json.writeValueAsString(asked.selection().filter()),
                    LocalDate.now(clock),
                    summary.synthetic());
            return new PackageFile(study, table, json, out);
        });
    }

    /// Without its ending: the survey's own name and the day.
    String fileName(Asked asked) {
        return summary(asked).slug() + "-" + LocalDate.now(clock);
    }

    private SurveySummary summary(Asked asked) {
        return surveys.summary(asked.survey().surveyId());
    }

    private void tell(Asked asked, Map<UUID, Long> rows, Form form) {
        told.fire(new RecordsRead(
                asked.who(),
                RecordsRead.What.RECORDS,
                rows,
                asked.survey().surveyId(),
                asked.selection().filter(),
                form.code()));
    }
}
