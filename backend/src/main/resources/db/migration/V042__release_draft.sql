-- A release that was looked at and not yet published.
alter table releases
    add column published_by uuid,
    add column published_at timestamptz;
update releases set published_by = created_by, published_at = created_at;

-- Whose exact results one reader has before them: an organisation's staff, and a person who works for several.
create view v_known_museums as
select reader_id, museum_id
from v_museum_readers
union
select g.account_id, r.museum_id
from grants g
join v_museum_readers r on r.reader_id = g.organisation_id;
