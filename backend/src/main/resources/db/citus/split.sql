-- Run after every start's migrations where KAIKU_CITUS is on. What grows with visitors is split by organisation; all else
-- stays on the coordinator, where it is as it was. Does nothing where that is done.

set client_min_messages to warning;
do $split$
declare
    name regclass;
begin
    perform pg_advisory_xact_lock(hashtext('kaiku citus'));
    if exists (select from pg_dist_partition where logicalrelid = 'submissions'::regclass) then
        return;
    end if;
    -- In one transaction with what was just made, all goes through one connection to each node.
    set local citus.multi_shard_modify_mode to 'sequential';

    -- In one piece: of what is written plainly, as in V044, Citus evaluates both branches before it begins.
    create or replace function speaks_for() returns uuid[] language plpgsql stable parallel safe as $$
    begin
        return case when current_setting('kaiku.organisations', true) not in ('', '*')
            then current_setting('kaiku.organisations', true)::uuid[] end;
    end
    $$;
    -- Likewise: it takes `case x when y` apart and finds nothing.
    create or replace function comment_dictionary(language text) returns text language plpgsql immutable parallel safe as $$
    begin
        return case split_part(language, '-', 1)
            when 'fi' then 'finnish' when 'sv' then 'swedish' when 'en' then 'english' else 'simple' end;
    end
    $$;
    -- A policy on the workers can ask nothing but a setting; what these hold is looked up by whoever connects.
    create or replace function told_museums(setting text) returns uuid[] language plpgsql stable parallel safe as $$
    begin
        return coalesce(nullif(current_setting(setting, true), ''), '{}')::uuid[];
    end
    $$;
    perform create_distributed_function(called::regprocedure)
    from unnest(array['add_counts(bigint[],bigint[])', 'comment_dictionary(text)', 'comment_configuration(text)',
        'comment_query(text,text)', 'speaks_for_all()', 'speaks_for()', 'told_museums(text)']) as called;

    -- In place of the policies of V044, whose subqueries Citus refuses.
    foreach name in array '{submissions,erased_submissions,daily_tallies,monthly_tallies,comments}'::regclass[] loop
        execute format('drop policy own on %s', name);
        execute format('drop policy if exists joint on %s', name);
        execute format('create policy own on %s using (speaks_for_all() or organisation_id = any (speaks_for()))', name);
        if name <> 'erased_submissions'::regclass then
            execute format(
                $policy$create policy joint on %s for select
                using (museum_id = any (told_museums('kaiku.joint_museums')))$policy$, name);
        end if;
    end loop;
    drop policy shared on comments;
    create policy shared on comments for select
        using (state = 'published' and museum_id = any (told_museums('kaiku.comment_museums')));

    perform create_distributed_table('submissions', 'organisation_id', colocate_with => 'none');
    foreach name in array '{erased_submissions,daily_tallies,monthly_tallies,comments}'::regclass[] loop
        perform create_distributed_table(name, 'organisation_id', colocate_with => 'submissions');
    end loop;
end
$split$;
