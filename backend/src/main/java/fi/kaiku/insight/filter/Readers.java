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
        if (!caller.mayEverywhere(Permission.RESULTS_READ) && !mayRead(surveyId)) {
            throw Problems.notFound();
        }
    }

    /// Whether there is such a survey, and the caller may read something of it.
    public boolean mayRead(UUID surveyId) {
        Conditions conditions = new Conditions().and("survey_id = ?", surveyId);
        if (!caller.mayEverywhere(Permission.RESULTS_READ)) {
            conditions.andAny("reader_id = any (?)", "uuid", caller.organisations(Permission.RESULTS_READ));
        }
        String sql = "select 1 from v_survey_readers where %s limit 1".formatted(conditions.sql());
        return views.query(sql, List.of(conditions), rows -> rows.next());
    }

    /// In order of their ids.
    public List<Museum> museums() {
        return museums("v_museum_readers", "reader_id", Permission.RESULTS_READ);
    }

    /// Those whose single submissions the caller may read: of its own organisations only, whatever others share.
    public List<Museum> museumsWithRecords() {
        return museums("v_museums", "organisation_id", Permission.RECORDS_READ);
    }

    private List<Museum> museums(String viewOfReaders, String reader, Permission permission) {
        Conditions conditions = new Conditions();
        String view = "v_museums";
        if (!caller.mayEverywhere(permission)) {
            view = viewOfReaders;
            conditions.andAny(reader + " = any (?)", "uuid", caller.organisations(permission));
        }
        String sql = "select distinct museum_id, organisation_id, slug from %s where %s order by museum_id"
                .formatted(view, conditions.sql());
        return views.query(sql, List.of(conditions), rows -> {
            List<Museum> museums = new ArrayList<>();
            while (rows.next()) {
                museums.add(
                        new Museum(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
            }
            return museums;
        });
    }
}
