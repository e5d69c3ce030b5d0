/// Whether the check would see it: harm is done to what is stored, of each kind, and taken back again.
final class FaultSabotage {

    private static final String ONE = "(select id from submissions where survey_id = '%1$s' and not answers ? 'comment' order by id limit 1)";

    private FaultSabotage() {}

    /// @return false where some harm was not seen
    static boolean isSeen(FaultStage stage) throws Exception {
        return seen(stage, "lost", "delete from submissions where id = " + ONE)
                & seen(stage, "duplicated", """
                        insert into submissions select (s).* from (select jsonb_populate_record(row,
                            jsonb_build_object('organisation_id', gen_random_uuid())) as s
                            from submissions row where id = %s) as doubled""".formatted(ONE))
                & seen(stage, "partial", "update submissions set answers = answers - 'recommend' where id = " + ONE)
                & seen(stage, "partial", "update submissions set scores = null where id = " + ONE)
                & seen(stage, "unsent", "update submissions set id = gen_random_uuid() where id = " + ONE)
                & seen(stage, "tallies", """
                        update daily_tallies set counts[1] = counts[1] + 1
                        where survey_id = '%1$s' and day = (select min(day) from daily_tallies)""")
                & seen(stage, "tallies", "delete from monthly_tallies where survey_id = '%1$s' and segment = ''");
    }

    private static boolean seen(FaultStage stage, String kind, String harm) throws Exception {
        String survey = stage.place().survey();
        stage.psql("-c", """
                create table kept_submissions as select * from submissions;
                create table kept_daily as select * from daily_tallies;
                create table kept_monthly as select * from monthly_tallies""");
        stage.psql("-c", harm.formatted(survey));
        FaultCheck check = FaultCheck.of(stage, stage.ledger());
        stage.psql("-c", """
                delete from submissions s where not exists (select from kept_submissions k where k = s);
                insert into submissions select * from kept_submissions except select * from submissions;
                truncate daily_tallies, monthly_tallies;
                insert into daily_tallies select * from kept_daily;
                insert into monthly_tallies select * from kept_monthly;
                drop table kept_submissions, kept_daily, kept_monthly""");
        boolean seen = switch (kind) {
            case "lost" -> check.lost() == 1;
            case "duplicated" -> check.duplicated() == 1;
            case "partial" -> check.partial() == 1;
            case "unsent" -> check.unsent() == 1 && check.lost() == 1;
            default -> check.tallies() > 0;
        };
        IO.println("  sabotage, %-10s %s: %s".formatted(kind, seen ? "seen" : "NOT SEEN", check));
        return seen && FaultCheck.of(stage, stage.ledger()).isClean();
    }
}
