package fi.kaiku.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.OwnersDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the catalogue of PostgreSQL says of the tables, so that one that comes later is not forgotten.
@QuarkusTest
class PoliciesTest {

    /// Of nobody, of the installation, or of an account: read past organisations.
    private static final List<String> WITHOUT_TENANT = List.of(
            "accounts",
            "clusters",
            "demo_data",
            "flyway_schema_history",
            "instance_secrets",
            "login_attempts",
            "organisations",
            "password_resets",
            "pending_logins",
            "provider_identities",
            "rate_buckets",
            "recovery_codes",
            "reference_values",
            "releases",
            "second_factors",
            "sessions");

    @Test
    void guardsEachTableThatBelongsToAnOrganisation() {
        List<String> unguarded = OwnersDatabase.ask("""
                select c.relname::text from pg_class c
                where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                and not (c.relrowsecurity and c.relforcerowsecurity
                    and exists (select from pg_policy p where p.polrelid = c.oid))
                order by 1""");
        assertEquals(WITHOUT_TENANT, unguarded);
        List<String> named = OwnersDatabase.ask("""
                select table_name::text from information_schema.columns
                where table_schema = 'public' and column_name = 'organisation_id'""");
        named.retainAll(WITHOUT_TENANT);
        assertEquals(List.of(), named);
    }

    @Test
    void readsViewsWithTheRightsOfWhoeverAsks() {
        assertEquals(List.of(), OwnersDatabase.ask("""
                select relname::text from pg_class
                where relkind = 'v' and relnamespace = 'public'::regnamespace
                and not coalesce('security_invoker=true' = any (reloptions), false)"""));
    }

    @Test
    void letsTheApplicationOwnNothingAndPassNoPolicy() {
        assertEquals(
                List.of("f"),
                OwnersDatabase.ask(
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = 'kaiku_app'"));
        assertEquals(
                List.of(),
                OwnersDatabase.ask("select relname::text from pg_class where relowner = 'kaiku_app'::regrole"));
        assertEquals(
                List.of(),
                OwnersDatabase.ask(
                        "select roleid::regrole::text from pg_auth_members where member = 'kaiku_app'::regrole"));
    }

    @Test
    void letsTheApplicationAddToTheAuditLogOnly() {
        assertEquals(List.of("INSERT", "SELECT"), OwnersDatabase.ask("""
                select privilege_type from information_schema.table_privileges
                where grantee = 'kaiku_app' and table_name = 'audit_log' order by 1"""));
    }

    /// But for the one by which entries of the log go when their time is over, which spares what is younger than a
    /// year.
    @Test
    void runsNoOtherFunctionWithTheRightsOfItsOwner() {
        List<String> definers = OwnersDatabase.ask("""
                select proname::text from pg_proc where prosecdef and pronamespace = 'public'::regnamespace""");
        assertEquals(List.of("forget_audit_entries"), definers);
    }
}
