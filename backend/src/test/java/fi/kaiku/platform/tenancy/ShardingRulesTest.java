package fi.kaiku.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.OwnersDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Citus asks of tables that are split by organisation, held from the first day: after years of data a key is not
/// changed any more. By the catalogue of PostgreSQL; `CitusTest` asks Citus itself.
@QuarkusTest
class ShardingRulesTest {

    /// What is small and looked up by whoever does not know the organisation yet: a copy of it would be on every node.
    private static final List<String> COPIED =
            List.of("collectors", "devices", "grants", "invitation_grants", "museums", "surveys");

    /// What db/citus/split.sql splits.
    private static final String GROWING =
            "'{submissions,erased_submissions,daily_tallies,monthly_tallies,comments}'::regclass[]";

    private static final String SPLIT = """
            with split as (
                select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
                where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> all (?))
            """;

    @Test
    void knowsWhatIsSplit() {
        List<String> split = ask("select oid::regclass::text from split");
        assertEquals(
                List.of(), missing(split, "submissions", "daily_tallies", "monthly_tallies", "comments", "audit_log"));
        assertEquals(COPIED, OwnersDatabase.ask("""
                select relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
                where relkind = 'r' and relnamespace = 'public'::regnamespace and relname = any (?) order by 1""", (Object) COPIED.toArray(String[]::new)));
    }

    /// Nor could a row be found without asking every node.
    @Test
    void beginsEachUniqueKeyWithTheOrganisation() {
        assertEquals(List.of(), ask("""
                select i.indexrelid::regclass::text from pg_index i join split on split.oid = i.indrelid
                join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'organisation_id'
                where i.indisunique and i.indkey[0] <> a.attnum"""));
    }

    /// From split to split both keys name the organisation, at the same place; from copied to split there is none.
    @Test
    void refersWithinOneOrganisation() {
        assertEquals(List.of(), ask("""
                select f.conname::text from pg_constraint f join split target on target.oid = f.confrelid
                where f.contype = 'f' and not exists (
                    select from split source
                    join pg_attribute a on a.attrelid = source.oid and a.attname = 'organisation_id'
                    join pg_attribute b on b.attrelid = target.oid and b.attname = 'organisation_id'
                    where source.oid = f.conrelid
                    and array_position(f.conkey, a.attnum) = array_position(f.confkey, b.attnum))"""));
    }

    /// What stays on the coordinator can neither be referred to from the nodes, nor refer to what lies there.
    @Test
    void refersToNothingThatStays() {
        assertEquals(List.of(), OwnersDatabase.ask("""
                select conname::text from pg_constraint
                where contype = 'f' and (conrelid = any (%1$s)) <> (confrelid = any (%1$s))""".formatted(GROWING)));
    }

    @Test
    void hasNoTriggers() {
        assertEquals(List.of(), OwnersDatabase.ask("""
                select tgname::text from pg_trigger join pg_class c on c.oid = tgrelid
                where not tgisinternal and c.relnamespace = 'public'::regnamespace"""));
    }

    private static List<String> ask(String question) {
        return OwnersDatabase.ask(SPLIT + question, (Object) COPIED.toArray(String[]::new));
    }

    private static List<String> missing(List<String> found, String... wanted) {
        return List.of(wanted).stream().filter(table -> !found.contains(table)).toList();
    }
}
