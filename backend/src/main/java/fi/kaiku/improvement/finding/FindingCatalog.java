package fi.kaiku.improvement.finding;

import fi.kaiku.insight.followup.Measure;
import fi.kaiku.insight.followup.MeasuredFigure;
import fi.kaiku.insight.followup.ReadMeasure;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Findings for what is made of them. Asks nobody's permission: the caller has.
@Singleton
@Transactional
public class FindingCatalog {

    private final Findings findings;
    private final ReadMeasure measures;

    FindingCatalog(Findings findings, ReadMeasure measures) {
        this.findings = findings;
        this.measures = measures;
    }

    /// Marks a figure of the organisation's own museums, on the last of its days; for the demonstration.
    public UUID enter(UUID organisationId, String statement, Measure measure, LocalDate from, LocalDate to) {
        MeasuredFigure figure = measures.ownFigure(measure, organisationId, from, to);
        Finding finding = new Finding(
                organisationId,
                statement,
                measure,
                figure,
                to.atStartOfDay(ZoneOffset.UTC).toInstant());
        findings.persist(finding);
        return finding.id();
    }

    /// What is said of a finding in a sentence.
    public record Statement(UUID id, String statement) {}

    /// Oldest first; those that are not the organisation's are left out.
    public List<Statement> statements(UUID organisationId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : findings.among(organisationId, ids).stream()
                        .map(finding -> new Statement(finding.id(), finding.statement()))
                        .toList();
    }

    public boolean exists(UUID organisationId, UUID findingId) {
        return findings.exists(organisationId, findingId);
    }
}
