package fi.kaiku.submission.imports;

import fi.kaiku.collector.CollectorCatalog;
import fi.kaiku.collector.PlacedSurvey;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.CsvText;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import fi.kaiku.submission.Intake;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.SurveyCatalog;
import fi.kaiku.survey.SurveySummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Stores the rows of a file as a visitor's device would, a part of the file at a time, so that an import neither holds
/// up the visitors who answer meanwhile nor is refused for its size.
@ApplicationScoped
class ImportSubmissions {

    private static final int PART = 500;

    private final SurveyCatalog surveys;
    private final MuseumCatalog museums;
    private final CollectorCatalog collectors;
    private final ImportMappings mappings;
    private final Intake intake;
    private final Caller caller;
    private final Event<Deed> told;

    ImportSubmissions(
            SurveyCatalog surveys,
            MuseumCatalog museums,
            CollectorCatalog collectors,
            ImportMappings mappings,
            Intake intake,
            Caller caller,
            Event<Deed> told) {
        this.surveys = surveys;
        this.museums = museums;
        this.collectors = collectors;
        this.mappings = mappings;
        this.intake = intake;
        this.caller = caller;
        this.told = told;
    }

    /// Nothing is stored where this throws 404 (a survey of others), 403 (a role too small) or 422 (mapping, file and
    /// survey do not fit). After 503 (the database is away) the same import goes on where it ended.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem as above
    ImportReport run(UUID surveyId, boolean dryRun, ImportForm form) {
        SurveySummary survey = surveys.survey(surveyId).filter(this::isReadable).orElseThrow(Problems::notFound);
        ImportMapping mapping = mappings.read(form.mapping());
        Museum museum = museum(survey, mapping);
        PublishedVersion version = version(survey, mapping);
        ImportFile file = ImportFile.read(form.file());
        ImportRows rows = new ImportRows(mapping, file.header(), version, museum);
        PlacedSurvey collector = collectors.forImports(surveyId, museum.id(), dryRun);

        if (!dryRun) {
            Map<String, Object> details =
                    Map.of("museum", museum.id(), "rows", file.rows().size());
            told.fire(new Deed(museum.organisationId(), "submissions.imported", surveyId, details));
        }
        List<ImportReport.Line> lines = new ArrayList<>(file.rows().size());
        for (int from = 0; from < file.rows().size(); from += PART) {
            int to = Math.min(from + PART, file.rows().size());
            store(file.rows().subList(from, to), rows, collector, dryRun, lines);
        }
        return ImportReport.of(dryRun, lines);
    }

    private void store(
            List<CsvText.Row> part,
            ImportRows rows,
            PlacedSurvey collector,
            boolean dryRun,
            List<ImportReport.Line> lines) {
        List<ImportRows.Read> read =
                part.stream().map(row -> rows.read(row, collector.key())).toList();
        List<Intake.Identified> readable = read.stream()
                .filter(row -> row.problems().isEmpty())
                .map(row -> new Intake.Identified(row.id(), row.content()))
                .toList();
        var results = (dryRun ? intake.foresee(readable, collector) : intake.storeAll(readable, collector)).iterator();
        read.forEach(row -> lines.add(
                row.problems().isEmpty()
                        ? ImportReport.Line.of(row.line(), row.id(), results.next())
                        : new ImportReport.Line(row.line(), row.id(), "invalid", row.problems())));
    }

    private boolean isReadable(SurveySummary survey) {
        UUID cluster = survey.clusterId();
        Set<UUID> owners = cluster == null ? Set.of(survey.organisationId()) : museums.organisationsOf(cluster);
        return caller.mayEverywhere(Permission.SURVEY_READ)
                || owners.stream().anyMatch(owner -> caller.may(Permission.SURVEY_READ, owner));
    }

    private Museum museum(SurveySummary survey, ImportMapping mapping) {
        Museum museum = museums.museum(mapping.museumId())
                .filter(found -> caller.may(Permission.SURVEY_READ, found.organisationId()))
                .filter(found -> collectors.isUsable(survey, found))
                .orElseThrow(ImportProblems::unknownMuseum);
        caller.require(Permission.COLLECTOR_MANAGE, museum.organisationId());
        caller.require(Permission.RECORDS_READ, museum.organisationId());
        return museum;
    }

    private PublishedVersion version(SurveySummary survey, ImportMapping mapping) {
        if (survey.latestVersion() == 0) {
            throw ImportProblems.notPublished();
        }
        int number = mapping.version() == null ? survey.latestVersion() : mapping.version();
        PublishedVersion version =
                surveys.version(survey.id(), number).orElseThrow(() -> ImportProblems.unknownVersion(number));
        if (!version.definition().languages().contains(mapping.language())) {
            throw ImportProblems.unknownLanguage(version.definition().languages());
        }
        return version;
    }
}
