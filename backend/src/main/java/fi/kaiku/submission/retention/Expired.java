package fi.kaiku.submission.retention;

import fi.kaiku.museum.privacy.DataClass;

/// The SQL of what is over, for each class. The first parameter is the organisation, the second the day or moment
/// before
/// which all goes; of [#FORGET] the third is how many at most.
///
/// Rows that somebody else is busy with are left for the next time: the job never waits for a visitor, nor one instance
/// for the other.
final class Expired {

    private static final String OLD_SUBMISSIONS = """
            with old as (
                select organisation_id, id from submissions
                where organisation_id = ? and day < ?::date %s limit ? for update skip locked)
            """;

    /// Whoever sends one of them again gets the receipt they had, and is not counted twice.
    private static final String FORGET_ANSWERS = OLD_SUBMISSIONS.formatted("") + """
            , gone as (
                delete from submissions s using old where s.organisation_id = old.organisation_id and s.id = old.id
                returning s.organisation_id, s.id, s.received_at),
            noted as (
                insert into erased_submissions (organisation_id, id, received_at)
                select organisation_id, id, received_at from gone on conflict do nothing),
            unread as (
                delete from new_texts t using gone where t.organisation_id = gone.organisation_id
                    and t.submission_id = gone.id)
            select count(*) from gone""";

    /// An ellipsis stays in the place of the words: that there were some is counted. The submission is locked before
    /// its comments, as erasure does.
    private static final String FORGET_COMMENTS = """
            with old as (
                select c.organisation_id, c.submission_id, c.question
                from comments c join submissions s on s.organisation_id = c.organisation_id and s.id = c.submission_id
                where c.organisation_id = ? and c.day < ?::date limit ? for update of s skip locked),
            cut as (
                update submissions s set answers = s.answers || words.gone
                from (
                    select organisation_id, submission_id, jsonb_object_agg(question, '…') as gone
                    from old group by 1, 2) as words
                where s.organisation_id = words.organisation_id and s.id = words.submission_id),
            gone as (
                delete from comments c using old where c.organisation_id = old.organisation_id
                    and c.submission_id = old.submission_id and c.question = old.question
                returning 1)
            select count(*) from gone""";

    private static final String HAS_PARADATA = "and (paradata is not null or claimed_at is not null)";
    private static final String HAS_PAIR = "and pair_hash is not null";

    private static final String CHANGE = """
            , gone as (
                update submissions s set %s from old
                where s.organisation_id = old.organisation_id and s.id = old.id returning 1)
            select count(*) from gone""";

    /// As one that somebody has discarded: the tablet still learns that nobody waits for it.
    private static final String FORGET_QUARANTINED = """
            with old as (
                select organisation_id, id from quarantined_submissions
                where organisation_id = ? and received_at < ?::timestamptz and resolved_at is null
                limit ? for update skip locked),
            gone as (
                update quarantined_submissions q set submission = null, problem = '{}', resolved_at = now() from old
                where q.organisation_id = old.organisation_id and q.id = old.id returning 1)
            select count(*) from gone""";

    private static final String FORGET_DEVICE_HEALTH = """
            with old as (
                select h.device_id from device_health h join devices d on d.id = h.device_id
                where d.organisation_id = ? and h.seen_at < ?::timestamptz limit ? for update of h skip locked),
            gone as (delete from device_health h using old where h.device_id = old.device_id returning 1)
            select count(*) from gone""";

    private Expired() {}

    static String forget(DataClass what) {
        return switch (what) {
            case ANSWERS -> FORGET_ANSWERS;
            case COMMENTS -> FORGET_COMMENTS;
            case PARADATA ->
                OLD_SUBMISSIONS.formatted(HAS_PARADATA) + CHANGE.formatted("paradata = null, claimed_at = null");
            case PAIRS -> OLD_SUBMISSIONS.formatted(HAS_PAIR) + CHANGE.formatted("pair_hash = null");
            case QUARANTINED -> FORGET_QUARANTINED;
            case DEVICE_HEALTH -> FORGET_DEVICE_HEALTH;
            case AUDIT -> "select forget_audit_entries(?, ?::timestamptz, ?)";
        };
    }

    static String count(DataClass what) {
        return "select count(*) from "
                + switch (what) {
                    case ANSWERS -> "submissions where organisation_id = ? and day < ?::date";
                    case COMMENTS -> "comments where organisation_id = ? and day < ?::date";
                    case PARADATA -> "submissions where organisation_id = ? and day < ?::date " + HAS_PARADATA;
                    case PAIRS -> "submissions where organisation_id = ? and day < ?::date " + HAS_PAIR;
                    case QUARANTINED ->
                        "quarantined_submissions where organisation_id = ? and received_at < ?::timestamptz"
                                + " and resolved_at is null";
                    case DEVICE_HEALTH ->
                        "device_health h join devices d on d.id = h.device_id"
                                + " where d.organisation_id = ? and h.seen_at < ?::timestamptz";
                    case AUDIT -> "audit_log where organisation_id = ? and at < ?::timestamptz";
                };
    }
}
