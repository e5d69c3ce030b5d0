package fi.kaiku.insight.comment;

import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Sets state and tags of one or many comments at once.
@ApplicationScoped
class ModerateComments {

    private static final String CHANGE = """
            with locked as (
                select id as locked_id from comments where organisation_id = ? and id = any (?) order by id for update)
            update comments set
                state = coalesce(?::text, state),
                moderated_at = coalesce(?::timestamptz, moderated_at),
                moderated_by = coalesce(?::uuid, moderated_by),
                tags = (
                    select coalesce(array_agg(distinct tag order by tag), '{}')
                    from unnest(tags || ?::uuid[]) as tag where tag <> all (?::uuid[]))
            from locked where organisation_id = ? and id = locked_id
            returning id, state, tags, question, museum_id, language,
                (select service_point_id from v_collectors k where k.collector_id = comments.collector_id)""";

    private final DataSource database;
    private final Comments comments;
    private final SelectComments select;
    private final Tagging tagging;
    private final TagNames tagNames;
    private final Caller caller;
    private final Event<Deed> told;
    private final Event<IdeasPublished> ideas;
    private final Clock clock;

    ModerateComments(
            DataSource database,
            Comments comments,
            SelectComments select,
            Tagging tagging,
            TagNames tagNames,
            Caller caller,
            Event<Deed> told,
            Event<IdeasPublished> ideas,
            Clock clock) {
        this.database = database;
        this.comments = comments;
        this.select = select;
        this.tagging = tagging;
        this.tagNames = tagNames;
        this.caller = caller;
        this.told = told;
        this.ideas = ideas;
        this.clock = clock;
    }

    /// @param state null leaves it
    record Change(@Nullable CommentState state, List<String> addTags, List<String> removeTags) {

        boolean isNothing() {
            return state == null && addTags.isEmpty() && removeTags.isEmpty();
        }
    }

    /// A comment as it stands after that.
    private record Changed(
            UUID id, CommentState state, List<UUID> tags, String question, IdeasPublished.Voiced voiced) {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without the survey, 403 without the
    /// permission in the organisation of each comment, 422 where one is none that the caller may read
    @Transactional
    List<ModeratedComment> moderate(UUID surveyId, List<UUID> ids, Change change) {
        if (change.isNothing()) {
            throw CommentProblems.nothingToDo();
        }
        Set<UUID> wanted = Set.copyOf(ids);
        Questionnaire survey = select.readable(surveyId);
        CommentSelection all = select.all(survey);
        SortedMap<UUID, Set<UUID>> byOrganisation = new TreeMap<>();
        for (Comments.Key key : comments.keys(all, wanted)) {
            byOrganisation
                    .computeIfAbsent(key.organisationId(), any -> new TreeSet<>())
                    .add(key.id());
        }
        requireAllowed(byOrganisation.keySet(), change);
        if (byOrganisation.values().stream().mapToInt(Set::size).sum() < wanted.size()) {
            throw CommentProblems.unknown();
        }
        List<Changed> changed = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (UUID organisation : byOrganisation.keySet()) {
                List<Changed> here = change(connection, organisation, byOrganisation.get(organisation), change);
                byOrganisation.get(organisation).forEach(id -> tell(organisation, id, change));
                if (change.state() == CommentState.PUBLISHED) {
                    tellOfIdeas(organisation, survey, here);
                }
                changed.addAll(here);
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
        TagNames.Known names = tagNames.of(byOrganisation.keySet());
        return changed.stream()
                .map(comment -> new ModeratedComment(comment.id(), comment.state(), names.of(comment.tags())))
                .toList();
    }

    private void tellOfIdeas(UUID organisation, Questionnaire survey, List<Changed> published) {
        List<IdeasPublished.Voiced> voiced = published.stream()
                .filter(comment -> survey.ideas().contains(comment.question()))
                .map(Changed::voiced)
                .toList();
        if (!voiced.isEmpty()) {
            ideas.fire(new IdeasPublished(organisation, voiced));
        }
    }

    private void tell(UUID organisation, UUID id, Change change) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (change.state() != null) {
            details.put("state", change.state().code());
        }
        if (!change.addTags().isEmpty()) {
            details.put("addTags", change.addTags());
        }
        if (!change.removeTags().isEmpty()) {
            details.put("removeTags", change.removeTags());
        }
        told.fire(new Deed(organisation, "comment.moderated", id, details));
    }

    private void requireAllowed(Set<UUID> organisations, Change change) {
        List<Permission> needed = new ArrayList<>();
        if (change.state() != null) {
            needed.add(Permission.COMMENTS_MODERATE);
        }
        if (!change.addTags().isEmpty() || !change.removeTags().isEmpty()) {
            needed.add(Permission.COMMENTS_TAG);
        }
        for (Permission permission : needed) {
            caller.requireSomewhere(permission);
            if (!organisations.stream().allMatch(organisation -> caller.may(permission, organisation))) {
                throw Problems.forbidden(permission.name());
            }
        }
    }

    private List<Changed> change(Connection connection, UUID organisation, Set<UUID> ids, Change change)
            throws SQLException {
        List<UUID> added = tagging.entered(connection, organisation, change.addTags());
        List<UUID> removed = tagging.known(connection, organisation, change.removeTags());
        try (PreparedStatement update = connection.prepareStatement(CHANGE)) {
            boolean moderated = change.state() != null;
            update.setObject(1, organisation);
            update.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            update.setString(3, change.state() == null ? null : change.state().code());
            update.setObject(4, moderated ? clock.instant().atOffset(ZoneOffset.UTC) : null);
            update.setObject(5, moderated ? caller.accountId() : null);
            update.setArray(6, connection.createArrayOf("uuid", added.toArray()));
            update.setArray(7, connection.createArrayOf("uuid", removed.toArray()));
            update.setObject(8, organisation);
            List<Changed> changed = new ArrayList<>();
            try (ResultSet rows = update.executeQuery()) {
                while (rows.next()) {
                    changed.add(changed(rows));
                }
            }
            return changed;
        }
    }

    private static Changed changed(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new Changed(
                id,
                CommentState.of(row.getString(2)),
                Arrays.asList((UUID[]) row.getArray(3).getArray()),
                row.getString(4),
                new IdeasPublished.Voiced(
                        id, row.getObject(5, UUID.class), row.getObject(7, UUID.class), row.getString(6)));
    }
}
