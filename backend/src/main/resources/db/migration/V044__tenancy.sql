-- Beneath every permission check: the application connects as a role that owns nothing, and sees and changes only rows of
-- the organisations that it has named for whoever asks. None named, no rows. Owners are held to the same; migrations say
-- that they mean everything (quarkus.flyway.init-sql).

do $$
begin
    if not exists (select from pg_roles where rolname = 'kaiku_app') then
        create role kaiku_app nologin;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user) then
        grant kaiku_app to current_user;
    end if;
exception when insufficient_privilege then
    raise exception 'the role kaiku_app is missing, or % may not take it on', current_user
        using hint = format('As an administrator of PostgreSQL: create role kaiku_app; grant kaiku_app to %I;', current_user);
end
$$;

grant usage on schema public to kaiku_app;
grant select, insert, update, delete on all tables in schema public to kaiku_app;
grant usage on all sequences in schema public to kaiku_app;
alter default privileges in schema public grant select, insert, update, delete on tables to kaiku_app;
alter default privileges in schema public grant usage on sequences to kaiku_app;
revoke all on flyway_schema_history from kaiku_app;

-- Whoever connects says in the setting kaiku.organisations for whom the statements that follow speak: an array of ids, '*'
-- for all, '' for none.
create function speaks_for_all() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('kaiku.organisations', true) = '*', false);

create function speaks_for() returns uuid[]
    language sql stable parallel safe
    return case when current_setting('kaiku.organisations', true) not in ('', '*')
        then current_setting('kaiku.organisations', true)::uuid[] end;

-- Museums of others whose results the organisations may read as if they were theirs. A policy asks only when it comes to
-- a row that is not their own.
create function joint_museums() returns uuid[]
    language sql stable parallel safe
    return (
        select array_agg(museum_id) from v_museum_readers
        where reader_id = any (speaks_for()) and organisation_id <> all (speaks_for()));

-- Museums of others whose published comments they may read.
create function comment_museums() returns uuid[]
    language sql stable parallel safe
    return (
        select array_agg(museum_id) from v_comment_readers
        where reader_id = any (speaks_for()) and organisation_id <> all (speaks_for()));

-- For each table with organisation_id. The settings are read once a statement, which is what the inner selects are for.
create procedure guard_by_organisation(guarded regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format($policy$
        create policy own on %s
        using ((select speaks_for_all()) or organisation_id = any ((select speaks_for())::uuid[]))$policy$, guarded);
end
$$;

-- And where results of a site that is run jointly are read from it.
create procedure share_with_joint_readers(guarded regclass) language plpgsql as $$
begin
    execute format($policy$
        create policy joint on %s for select
        using (museum_id = any ((select joint_museums())::uuid[]))$policy$, guarded);
end
$$;

call guard_by_organisation('submissions');
call share_with_joint_readers('submissions');
call guard_by_organisation('daily_tallies');
call share_with_joint_readers('daily_tallies');
call guard_by_organisation('monthly_tallies');
call share_with_joint_readers('monthly_tallies');
call guard_by_organisation('counted_visits');
call share_with_joint_readers('counted_visits');
call guard_by_organisation('quarantined_submissions');
call guard_by_organisation('erased_submissions');
call guard_by_organisation('new_texts');
call guard_by_organisation('comment_tags');
call guard_by_organisation('reply_templates');
call guard_by_organisation('released_tallies');
call guard_by_organisation('instrument_wordings');
call guard_by_organisation('devices');

call guard_by_organisation('comments');
call share_with_joint_readers('comments');
create policy shared on comments for select
    using (state = 'published' and museum_id = any ((select comment_museums())::uuid[]));

call guard_by_organisation('collectors');
call share_with_joint_readers('collectors');
create policy shared on collectors for select
    using (museum_id = any ((select comment_museums())::uuid[]));

-- A survey is its owner's or its cluster's, and read by those who read what came in through it.
call guard_by_organisation('surveys');
create policy cluster on surveys
    using (cluster_id in (
        select m.cluster_id from v_cluster_members m where m.organisation_id = any ((select speaks_for())::uuid[])));
create policy read_elsewhere on surveys for select
    using (id in (
        select c.survey_id from collectors c
        where c.museum_id = any ((select joint_museums())::uuid[]) or c.museum_id = any ((select comment_museums())::uuid[])));

-- What hangs on something of an organisation is guarded with it.
create procedure guard_by_parent(guarded regclass, parent_id text, parent regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy parent on %s using (%I in (select id from %s))', guarded, parent_id, parent);
end
$$;
call guard_by_parent('survey_versions', 'survey_id', 'surveys');
call guard_by_parent('device_collectors', 'device_id', 'devices');
call guard_by_parent('device_health', 'device_id', 'devices');
call guard_by_parent('saved_views', 'survey_id', 'surveys');

-- Look-ups: which museums there are, and who works where, is known to all; who changes it is not.
call guard_by_organisation('museums');
create policy known on museums for select using (true);
call guard_by_organisation('grants');
create policy known on grants for select using (true);
do $$
declare
    guarded regclass;
begin
    foreach guarded in array '{service_points,cluster_members}'::regclass[] loop
        execute format('alter table %s enable row level security', guarded);
        execute format('alter table %s force row level security', guarded);
        execute format('create policy known on %s for select using (true)', guarded);
        execute format($policy$
            create policy own on %s using (exists (
                select from museums m where m.id = museum_id
                and ((select speaks_for_all()) or m.organisation_id = any ((select speaks_for())::uuid[]))))$policy$, guarded);
    end loop;
end
$$;

-- What was done to whose data is written by whoever does it, who need not be of that organisation.
call guard_by_organisation('audit_log');
create policy written on audit_log for insert with check (true);
revoke update, delete on audit_log from kaiku_app;

-- Whoever may read a shared comment may not read its submission.
alter table comments add column flagged boolean not null default false;
update comments c set flagged = true
from submissions s
where s.organisation_id = c.organisation_id and s.id = c.submission_id and s.flags <> '{}';
create or replace view v_comments as
select * from comments;

-- Views read with the rights of whoever asks.
do $$
declare
    name regclass;
begin
    for name in select oid from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace loop
        execute format('alter view %s set (security_invoker = true)', name);
    end loop;
end
$$;
