-- A finding may be a difference between two groups: against is the filter of the other group, marked_against its figure
-- and how far the first is from it, as they stood on the day somebody marked them.
alter table findings
    add column against jsonb,
    add column marked_against jsonb,
    add constraint compared_by_a_figure check ((against is null) = (marked_against is null));
