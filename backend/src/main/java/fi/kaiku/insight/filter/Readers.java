package fi.kaiku.insight.filter;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Whose results the caller may read: those of museums of organisations where it has the permission, and those that a
/// museum shares jointly in a cluster to which one of these organisations belongs.
@ApplicationScoped
public class Readers {

    private final Views views;
    private final Caller caller;

    Readers(Views views, Caller caller) {
        this.views = views;
        this.caller = caller;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 unless the caller may read something of the survey
    public void requireSurvey(UUID surveyId) {
        requireSurvey(surveyId, Permission.RESULTS_READ);
    }

    void requireSurvey(UUID surveyId, Permission permission) {
        if (!caller.mayEverywhere(permission) && !mayRead(surveyId, permission)) {
            throw Problems.notFound();
        }
    }

    /// Whether there is such a survey, and the caller may read something of it.
    public boolean mayRead(UUID surveyId) {
        return mayRead(surveyId, Permission.RESULTS_READ);
    }

    private boolean mayRead(UUID surveyId, Permission permission) {
        Conditions conditions = new Conditions().and("survey_id = ?", surveyId);
        if (!caller.mayEverywhere(permission)) {
            conditions.andAny("reader_id = any (?)", "uuid", caller.organisations(permission));
        }
        String view = caller.isClient() ? "v_survey_partners" : "v_survey_readers";
        String sql = "select 1 from %s where %s limit 1".formatted(view, conditions.sql());
        return views.queryNow(sql, List.of(conditions), rows -> rows.next());
    }

    /// In order of their ids. What others share jointly is for the staff of an organisation, not for its partners.
    public List<Museum> museums() {
        if (caller.isClient()) {
            return museums("v_museums", "organisation_id", Permission.RESULTS_READ);
        }
        return museums("v_museum_readers", "reader_id", Permission.RESULTS_READ);
    }

    /// Those whose single submissions the caller may read: of its own organisations only, whatever others share.
    public List<Museum> museumsWithRecords() {
        return museums("v_museums", "organisation_id", Permission.RECORDS_READ);
    }

    /// All of one organisation, whoever asks: for what it keeps itself.
    public List<Museum> museumsOf(UUID organisationId) {
        return museums("v_museums", new Conditions().and("organisation_id = ?", organisationId));
    }

    private List<Museum> museums(String viewOfReaders, String reader, Permission permission) {
        Conditions conditions = new Conditions();
        String view = "v_museums";
        if (!caller.mayEverywhere(permission)) {
            view = viewOfReaders;
            conditions.andAny(reader + " = any (?)", "uuid", caller.organisations(permission));
        }
        return museums(view, conditions);
    }

    private List<Museum> museums(String view, Conditions conditions) {
        String sql = "select distinct museum_id, organisation_id, slug from %s where %s order by museum_id"
                .formatted(view, conditions.sql());
        return views.queryNow(sql, List.of(conditions), rows -> {
            List<Museum> museums = new ArrayList<>();
            while (rows.next()) {
                museums.add(
                        new Museum(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
            }
            return museums;
        });
    }
}
