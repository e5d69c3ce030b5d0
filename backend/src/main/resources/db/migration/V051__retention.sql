-- For how long an organisation keeps what, as it has decided. Without a row, and for a class without a term, nothing goes:
-- an installation that is upgraded loses nothing before somebody has said so.
create table retention_terms (
    organisation_id uuid primary key references organisations,
    terms jsonb not null, -- class to whole months
    revision integer not null,
    changed_at timestamptz not null
);

-- The day before which single submissions are gone, or on their way: always the first of a month. Their counts stay, so
-- the recount begins here.
create table record_horizons (
    organisation_id uuid primary key,
    day date not null check (extract(day from day) = 1)
);

call guard_by_organisation('retention_terms');
call guard_by_organisation('record_horizons');

-- What is old lies together: a few pages of index find it, and the writer of new rows hardly feels them.
create index submissions_day on submissions using brin (day) with (autosummarize = on);
