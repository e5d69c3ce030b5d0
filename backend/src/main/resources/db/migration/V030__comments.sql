-- What visitors said in their own words, as staff read it: without what tells who they are, found by its words, moderated
-- and tagged. The words as they were given stay in submissions alone.

-- Submissions with free words that nobody has taken over yet: noted in the transaction that stores them, so that none is
-- missed, and as little as that, so that nobody waits for the rest. Without a foreign key, whose check would double the
-- work of the writer: what was erased meanwhile is found missing when the note is taken.
create table new_texts (
    organisation_id uuid not null,
    submission_id uuid not null,
    primary key (organisation_id, submission_id)
);

insert into new_texts
select s.organisation_id, s.id
from submissions s
where exists (
    select from survey_versions v
    cross join jsonb_path_query(v.definition, '$.pages[*].questions[*] ? (@.type == "text").key') as question (key)
    where v.survey_id = s.survey_id and v.number = s.version and s.answers ? (question.key #>> '{}')
);

-- PostgreSQL's own dictionaries: the words of a comment are cut to their stems by that of its language.
create function comment_dictionary(language text) returns text
    language sql immutable parallel safe
    return case split_part(language, '-', 1)
        when 'fi' then 'finnish' when 'sv' then 'swedish' when 'en' then 'english' else 'simple' end;

create function comment_configuration(dictionary text) returns regconfig
    language sql immutable parallel safe
    return case dictionary
        when 'finnish' then 'pg_catalog.finnish'::regconfig
        when 'swedish' then 'pg_catalog.swedish'::regconfig
        when 'english' then 'pg_catalog.english'::regconfig
        else 'pg_catalog.simple'::regconfig end;

-- What somebody typed, as words that all must be there, "phrases", -not, and or. But in English, whose stems find enough,
-- each stem also finds what begins with it: Finnish and Swedish glue words together.
create function comment_query(dictionary text, typed text) returns tsquery
    language sql immutable parallel safe
    return case dictionary
        when 'english' then websearch_to_tsquery('pg_catalog.english', typed)
        else regexp_replace(
            websearch_to_tsquery(comment_configuration(dictionary), typed)::text, '''(?=$|[ )])', ''':*', 'g')::tsquery
        end;

-- Erasing a submission, by its receipt or when its time is over, erases its comments. The columns of the filter are those
-- of the submission, of which none changes.
create table comments (
    organisation_id uuid not null,
    submission_id uuid not null,
    question text not null,
    id uuid not null, -- drawn at random: the submission's own id tells its exact time
    survey_id uuid not null,
    museum_id uuid not null,
    collector_id uuid not null,
    version integer not null,
    language text not null,
    channel text not null,
    phase text not null,
    segments text[] not null,
    day date not null,
    hour timestamptz not null,
    words text not null, -- redacted
    marks jsonb not null, -- where
    dictionary text not null,
    search tsvector not null generated always as (to_tsvector(comment_configuration(dictionary), words)) stored,
    state text not null default 'new' check (state in ('new', 'published', 'hidden')),
    moderated_at timestamptz,
    moderated_by uuid,
    tags uuid[] not null default '{}',
    answer jsonb,
    answered_at timestamptz,
    answered_by uuid,
    primary key (organisation_id, submission_id, question),
    unique (organisation_id, id),
    foreign key (organisation_id, submission_id) references submissions on delete cascade
);
create index on comments (organisation_id, survey_id, hour desc, id desc);
create index on comments using gin (search);
create index on comments using gin (tags);

-- An organisation's own words for what comments are about.
create table comment_tags (
    organisation_id uuid not null references organisations,
    id uuid not null,
    name text not null,
    created_at timestamptz not null,
    primary key (organisation_id, id)
);
create unique index on comment_tags (organisation_id, lower(name));

-- Beginnings of answers to comments.
create table reply_templates (
    organisation_id uuid not null references organisations,
    id uuid not null,
    name text not null,
    texts jsonb not null,
    revision integer not null,
    changed_at timestamptz not null,
    primary key (organisation_id, id)
);

create view v_comments as
select c.*, s.flags <> '{}' as flagged
from comments c
left join submissions s on s.organisation_id = c.organisation_id and s.id = c.submission_id;

-- Free words as they were given, for a moderator.
create view v_unredacted_answers as
select organisation_id, id as submission_id, answers
from submissions;

-- Whose staff may read a museum's published comments, where they may not read more.
create view v_comment_readers as
select distinct theirs.museum_id, theirs.organisation_id, theirs.slug, own.organisation_id as reader_id
from v_cluster_members theirs
join v_cluster_members own on own.cluster_id = theirs.cluster_id
where theirs.sharing = 'comments' and own.organisation_id <> theirs.organisation_id;

-- Whose staff may read comments on a survey.
create view v_survey_comment_readers as
select survey_id, reader_id
from v_survey_readers
union
select c.survey_id, r.reader_id
from collectors c
join v_comment_readers r on r.museum_id = c.museum_id;
