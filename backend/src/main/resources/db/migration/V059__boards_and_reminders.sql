-- What other members of a cluster may see, and who is reminded of what is due: a mailbox of the museum's choice.
alter table actions
    add column shared boolean not null default false,
    add column reminder_email text,
    add column reminded_on date;
create index on actions (museum_id);
create index on actions (due_on) where reminder_email is not null and state in ('planned', 'doing');
