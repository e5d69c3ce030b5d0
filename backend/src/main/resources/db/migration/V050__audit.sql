-- Who did what, of every change and every reading of records. The installation itself, beside all organisations, has
-- the nil UUID for its organisation, so that the key still begins with it.
alter table audit_log
    alter account_id drop not null, -- a tablet or a job
    add column operation text; -- of the API

-- Newest first, of one organisation by the primary key, of all by this.
create index on audit_log (id);
create index on audit_log (organisation_id, subject_id, id);
create index on audit_log (organisation_id, account_id, id);

-- Entries are forgotten by the owner of the table alone, through this: the application may name a time, but none that
-- is less than a year ago, so whoever holds its password cannot wipe what they did. The log is not partitioned by
-- time: organisations keep it for different terms, and its key begins with the organisation.
create function forget_audit_entries(organisation uuid, before timestamptz, most integer) returns integer
    language sql security definer set search_path = pg_catalog, public, pg_temp
as $$
    with old as (
        select organisation_id, id from audit_log
        where organisation_id = organisation and at < least(before, now() - interval '1 year')
        order by id limit most),
    gone as (
        delete from audit_log l using old where l.organisation_id = old.organisation_id and l.id = old.id returning 1)
    select count(*)::integer from gone
$$;
revoke all on function forget_audit_entries from public;
grant execute on function forget_audit_entries to kaiku_app;

-- As V044 has it, and of the rest that would wipe the log.
revoke update, delete, truncate on audit_log from kaiku_app;
