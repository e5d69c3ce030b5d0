-- The words in which organisations may ask standard questionnaires, each in one language: entered by whoever holds the
-- licence, shown in answering, and to nobody else outside the organisation. What is asked in a survey stands in its version.

create table instrument_wordings (
    organisation_id uuid not null references organisations,
    instrument text not null,
    version integer not null,
    language text not null,
    origin text not null check (origin in ('OFFICIAL', 'UNOFFICIAL', 'LOCAL')),
    restricted boolean not null,
    source text not null,
    texts jsonb not null,
    revision integer not null,
    changed_at timestamptz not null,
    primary key (organisation_id, instrument, version, language)
);

-- What was computed when the answers came: question, then score, then its value or why there is none. Null where no
-- instrument was answered.
alter table submissions
    add column scores jsonb;
