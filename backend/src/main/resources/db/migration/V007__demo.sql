-- That the demonstration was begun, up to which day its synthetic submissions reach, and whether all of them are stored.
create table demo_data (
    through date primary key,
    loaded_at timestamptz
);
