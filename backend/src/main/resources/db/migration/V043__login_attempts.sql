-- Wrong passwords of the last minutes. Whose they were is kept as a hash: also of addresses that nobody has here.
create table login_attempts (
    id uuid primary key,
    guesser bytea not null,
    tried_at timestamptz not null
);
create index on login_attempts (guesser, tried_at);
