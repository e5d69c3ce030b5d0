package fi.kaiku.submission;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes submissions and their tallies in the caller's transaction.
@Singleton
class SubmissionStore {

    // One statement whatever the number of rows: the arrays are as long as the batch. Bytes travel as hexadecimal text,
    // because the driver makes no arrays of bytea.
    private static final String INSERT = """
            insert into submissions (organisation_id, id, museum_id, collector_id, survey_id, version, language, channel,
                phase, pair_hash, complete, started_at, completed_at, received_at, day, answers, segments, content_hash,
                receipt_hash, claimed_at, paradata, flags, scores)
            select organisation_id, id, museum_id, collector_id, survey_id, version, language, channel,
                phase, decode(pair_hash, 'hex'), complete, started_at, completed_at, received_at, day, answers::jsonb,
                segments::text[], decode(content_hash, 'hex'), decode(receipt_hash, 'hex'),
                claimed_at, paradata::jsonb, flags::text[], scores::jsonb
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::integer[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::date[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[])
                as batch (organisation_id, id, museum_id, collector_id, survey_id, version, language, channel, phase,
                    pair_hash, complete, started_at, completed_at, received_at, day, answers, segments, content_hash,
                    receipt_hash, claimed_at, paradata, flags, scores)
            on conflict (organisation_id, id) do nothing
            returning organisation_id, id
            """;

    private static final String STORED = """
            with wanted as (select * from unnest(?::uuid[], ?::uuid[]) as wanted (organisation_id, id))
            select organisation_id, id, received_at, content_hash from submissions
            join wanted using (organisation_id, id)
            union all
            select organisation_id, id, received_at, null from erased_submissions
            join wanted using (organisation_id, id)
            """;

    // After the insert, in a snapshot of its own: it also sees an erasure that the insert has waited for. It
    // is sent before anybody knows which rows went in, so it asks about all. The look is apart from the
    // deletion, which is hardly ever needed and must not be planned over all that is stored.
    private static final String ERASED = """
            select organisation_id, id from erased_submissions
            join unnest(?::uuid[], ?::uuid[]) as written (organisation_id, id) using (organisation_id, id)
            """;
    private static final String RETRACT = "delete from submissions where organisation_id = ? and id = ?";

    private final Receipts receipts;
    private final TallyStore tallies;
    private final NewTexts texts;

    SubmissionStore(Receipts receipts, TallyStore tallies, NewTexts texts) {
        this.receipts = receipts;
        this.tallies = tallies;
        this.texts = texts;
    }

    /// Stores what is new and counts it. Rows are written in order of their keys, tallies after them in order of
    /// theirs, so that two writers (another process, an erasure) never wait for each other in a circle.
    ///
    /// @param first has what goes before all else
    /// @return one outcome for each submission, in the same order
    List<Outcome> write(Connection connection, RoundTrip first, List<Submission> submissions) throws SQLException {
        Map<Submission.Identity, Submission> candidates = candidates(submissions);
        Map<Submission.Identity, Submission> inserted = insert(connection, first, candidates);
        RoundTrip beside = new RoundTrip();
        texts.note(beside, inserted.values());
        tallies.add(beside, inserted.values().stream().map(Submission::counted).toList());
        beside.make(connection);
        List<Submission.Identity> kept = new ArrayList<>(candidates.keySet());
        kept.removeAll(inserted.keySet());
        return outcomes(submissions, inserted, earlier(connection, kept));
    }

    /// What [#write] would answer; writes nothing.
    List<Outcome> foresee(Connection connection, List<Submission> submissions) throws SQLException {
        Map<Submission.Identity, Submission> candidates = candidates(submissions);
        Map<Submission.Identity, Stored> earlier = earlier(connection, candidates.keySet());
        candidates.keySet().removeAll(earlier.keySet());
        return outcomes(submissions, candidates, earlier);
    }

    /// The first of each identity.
    private static Map<Submission.Identity, Submission> candidates(List<Submission> submissions) {
        Map<Submission.Identity, Submission> candidates = new TreeMap<>();
        submissions.forEach(submission -> candidates.putIfAbsent(submission.identity(), submission));
        return candidates;
    }

    private List<Outcome> outcomes(
            List<Submission> submissions,
            Map<Submission.Identity, Submission> inserted,
            Map<Submission.Identity, Stored> earlier) {
        return submissions.stream()
                .map(submission -> outcome(submission, inserted.get(submission.identity()), earlier))
                .toList();
    }

    private Outcome outcome(
            Submission submission, @Nullable Submission inserted, Map<Submission.Identity, Stored> earlier) {
        if (inserted == submission) {
            return new Outcome.Stored(submission.receipt());
        }
        Stored stored = inserted == null ? earlier.get(submission.identity()) : Stored.of(inserted);
        if (stored == null || !stored.maySay(submission.contentHash())) {
            return new Outcome.Conflict();
        }
        String code = receipts.code(submission.id(), submission.contentHash());
        return new Outcome.Duplicate(
                new Receipt(submission.id(), stored.receivedAt().toInstant(), code));
    }

    /// @param contentHash null for an erased one, of which nobody knows any more what it said
    private record Stored(Timestamp receivedAt, byte @Nullable [] contentHash) {

        boolean maySay(byte[] hash) {
            return contentHash == null || Arrays.equals(contentHash, hash);
        }

        static Stored of(Submission submission) {
            return new Stored(Timestamp.from(submission.receivedAt()), submission.contentHash());
        }
    }

    private static Map<Submission.Identity, Submission> insert(
            Connection connection, RoundTrip trip, Map<Submission.Identity, Submission> candidates)
            throws SQLException {
        Map<Submission.Identity, Submission> inserted = new HashMap<>();
        List<Submission.Identity> erased = new ArrayList<>();
        bind(trip.then(INSERT), candidates.values());
        identify(trip.then(ERASED), candidates.keySet());
        trip.make(
                connection,
                row -> inserted.computeIfAbsent(identity(row), candidates::get),
                row -> erased.add(identity(row)));
        erased.retainAll(inserted.keySet());
        retract(connection, erased);
        inserted.keySet().removeAll(erased);
        return inserted;
    }

    private static void retract(Connection connection, List<Submission.Identity> written) throws SQLException {
        for (Submission.Identity erased : written) {
            try (PreparedStatement retract = connection.prepareStatement(RETRACT)) {
                retract.setObject(1, erased.organisationId());
                retract.setObject(2, erased.id());
                retract.executeUpdate();
            }
        }
    }

    private static void bind(RoundTrip trip, Collection<Submission> rows) {
        Columns columns = new Columns(trip, rows);
        columns.add("uuid", submission -> submission.counted().organisationId());
        columns.add("uuid", Submission::id);
        columns.add("uuid", submission -> submission.counted().museumId());
        columns.add("uuid", submission -> submission.counted().collectorId());
        columns.add("uuid", submission -> submission.counted().surveyId());
        columns.add("integer", submission -> submission.counted().version());
        columns.add("text", submission -> submission.counted().language());
        columns.add("text", submission -> submission.counted().channel());
        columns.add("text", submission -> submission.counted().phase());
        columns.add("text", submission -> hex(submission.pairHash()));
        columns.add("boolean", Submission::complete);
        columns.add("timestamptz", Submission::startedAt);
        columns.add("timestamptz", Submission::completedAt);
        columns.add("timestamptz", Submission::receivedAt);
        columns.add("date", submission -> submission.counted().day());
        columns.add("text", Submission::answers);
        columns.add("text", submission -> textArray(submission.counted().segments()));
        columns.add("text", submission -> hex(submission.contentHash()));
        columns.add("text", submission -> hex(Receipts.hash(submission.receipt().receiptCode())));
        columns.add("timestamptz", Submission::claimedAt);
        columns.add("text", Submission::paradata);
        columns.add("text", submission -> textArray(submission.flags()));
        columns.add("text", Submission::scores);
    }

    private static Map<Submission.Identity, Stored> earlier(
            Connection connection, Collection<Submission.Identity> wanted) throws SQLException {
        Map<Submission.Identity, Stored> earlier = new HashMap<>();
        if (!wanted.isEmpty()) {
            RoundTrip trip = new RoundTrip().then(STORED);
            identify(trip, wanted);
            trip.make(connection, row -> earlier.put(identity(row), new Stored(row.getTimestamp(3), row.getBytes(4))));
        }
        return earlier;
    }

    private static Submission.Identity identity(ResultSet rows) throws SQLException {
        return new Submission.Identity(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
    }

    private static void identify(RoundTrip trip, Collection<Submission.Identity> identities) {
        trip.array("uuid", identities.stream().map(Submission.Identity::organisationId))
                .array("uuid", identities.stream().map(Submission.Identity::id));
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    /// Options are keys without quotes, commas or braces, so the literal needs no escaping.
    private static String textArray(List<String> keys) {
        return "{" + String.join(",", keys) + "}";
    }

    /// One array for each column, in order.
    private record Columns(RoundTrip trip, Collection<Submission> rows) {

        void add(String type, Function<Submission, @Nullable Object> value) {
            trip.array(type, rows.stream().map(value));
        }
    }
}
