package fi.kaiku.insight.comment;

import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Museum;
import fi.kaiku.insight.filter.Readers;
import fi.kaiku.insight.filter.Views;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// Whose comments the caller may read, and how.
@ApplicationScoped
class CommentReaders {

    private final Readers readers;
    private final Views views;
    private final Caller caller;

    CommentReaders(Readers readers, Views views, Caller caller) {
        this.readers = readers;
        this.views = views;
        this.caller = caller;
    }

    /// @param own    whose results the caller may read: comments in every state but hidden
    /// @param shared which share what they have published
    record Readable(List<Museum> own, List<Museum> shared) {

        List<Museum> all() {
            List<Museum> all = new ArrayList<>(own);
            all.addAll(shared);
            return all;
        }

        Set<UUID> ownOrganisations() {
            return own.stream().map(Museum::organisationId).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 unless the caller may read some comments on
    /// the survey
    void requireSurvey(UUID surveyId) {
        if (caller.mayEverywhere(Permission.RESULTS_READ)) {
            return;
        }
        Conditions conditions = byReader().and("survey_id = ?", surveyId);
        String sql = "select 1 from v_survey_comment_readers where %s limit 1".formatted(conditions.sql());
        if (!views.queryNow(sql, List.of(conditions), rows -> rows.next())) {
            throw Problems.notFound();
        }
    }

    Readable museums() {
        List<Museum> own = readers.museums();
        if (caller.mayEverywhere(Permission.RESULTS_READ)) {
            return new Readable(own, List.of());
        }
        Conditions conditions = byReader()
                .andAny(
                        "museum_id <> all (?)",
                        "uuid",
                        own.stream().map(Museum::id).toList());
        String sql = "select distinct museum_id, organisation_id, slug from v_comment_readers where %s order by 1"
                .formatted(conditions.sql());
        return new Readable(own, views.queryNow(sql, List.of(conditions), rows -> {
            List<Museum> shared = new ArrayList<>();
            while (rows.next()) {
                shared.add(new Museum(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
            }
            return shared;
        }));
    }

    private Conditions byReader() {
        return new Conditions().andAny("reader_id = any (?)", "uuid", caller.organisations(Permission.RESULTS_READ));
    }

    /// Those of the museums in whose organisation the caller has the permission.
    List<UUID> where(Permission permission, List<Museum> museums) {
        return museums.stream()
                .filter(museum -> caller.may(permission, museum.organisationId()))
                .map(Museum::id)
                .toList();
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 403 where the caller lacks it for one of the
    /// museums
    void requireAt(List<Museum> museums, Permission permission) {
        if (where(permission, museums).size() < museums.size()) {
            throw Problems.forbidden(permission.name());
        }
    }
}
