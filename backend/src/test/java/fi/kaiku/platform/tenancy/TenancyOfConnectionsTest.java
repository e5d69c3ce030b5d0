package fi.kaiku.platform.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.OwnersDatabase;
import fi.kaiku.testing.Place;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// What PostgreSQL lets through, whatever the statements are.
@QuarkusTest
class TenancyOfConnectionsTest {

    private static final String ALL_VISITS = "select organisation_id::text from counted_visits";

    @Inject
    DataSource database;

    @Inject
    Tenancy tenancy;

    @Inject
    GuardConnections guard;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void showsNothingWhereNobodyIsNamed() throws SQLException {
        Answer.to(Place.open()).put().statusCode(201);
        try (Connection connection = database.getConnection()) {
            for (String table : guarded()) {
                assertEquals(List.of(), read(connection, "select 'a row of %1$s' from %1$s limit 1".formatted(table)));
            }
        }
    }

    @Test
    void writesNothingWhereNobodyIsNamed() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String insert = "insert into counted_visits values ('%s', '%s', '2026-01-01', 1)"
                    .formatted(UUID.randomUUID(), UUID.randomUUID());
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(insert));
            assertTrue(refused.getMessage().contains("row-level security"), refused::getMessage);
        }
    }

    /// As if each query had lost what it says of organisations.
    @Test
    void holdsWhereAQueryForgetsTheOrganisation() throws SQLException {
        Place own = Place.open();
        Place theirs = Place.open();
        for (Place place : List.of(own, theirs)) {
            Answer.to(place)
                    .answers(Map.of("overall", 1, "why", "Kahvila oli kiinni."))
                    .put()
                    .statusCode(201);
        }
        try (Connection connection =
                tenancy.speakingFor(Tenants.of(Set.of(own.organisationId())), database::getConnection)) {
            for (String source : withOrganisation()) {
                List<String> seen = read(connection, "select distinct organisation_id::text from " + source);
                assertTrue(Set.of(own.organisationId().toString()).containsAll(seen), () -> source + " shows " + seen);
            }
            assertEquals(
                    List.of(own.organisationId().toString()),
                    read(connection, "select organisation_id::text from v_records"));
        }
    }

    @Test
    void speaksForOthersOnlyAsLongAsTheWorkTakes() {
        UUID organisation = counted();
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(List.of(), visits());
            assertEquals(
                    List.of(organisation.toString()),
                    tenancy.speakingFor(Tenants.of(Set.of(organisation)), this::visits));
            assertThrows(
                    IllegalStateException.class,
                    () -> tenancy.speakingFor(Tenants.ALL, () -> {
                        throw new IllegalStateException("the work failed");
                    }));
            assertEquals(List.of(), visits());
        });
    }

    @Test
    void mixesNoTenantsOnConnectionsThatTheyShare() throws Exception {
        List<UUID> tenants =
                Stream.generate(TenancyOfConnectionsTest::counted).limit(100).toList();
        try (AgroalDataSource two = poolOfTwo();
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> visitors = new ArrayList<>();
            for (int seed = 0; seed < 8; seed++) {
                Random random = new Random(seed);
                visitors.add(threads.submit(() -> {
                    for (int turn = 0; turn < 250; turn++) {
                        visit(two, tenants.get(random.nextInt(tenants.size())), random.nextInt(4));
                    }
                    return null;
                }));
            }
            for (Future<?> visitor : visitors) {
                visitor.get();
            }
            assertTrue(two.getMetrics().maxUsedCount() <= 2);
        }
    }

    /// @param ending how the connection is left behind
    private static void visit(DataSource two, UUID tenant, int ending) throws SQLException {
        try (Connection connection =
                ScopedValue.where(Speaker.NAMED, Tenants.of(Set.of(tenant))).call(two::getConnection)) {
            connection.setAutoCommit(ending == 0);
            assertEquals(List.of(tenant.toString()), read(connection, ALL_VISITS));
            switch (ending) {
                case 1 -> connection.commit();
                case 2 -> connection.rollback();
                case 3 -> assertThrows(SQLException.class, () -> read(connection, "select 1 / 0"));
                default -> {}
            }
        }
    }

    private AgroalDataSource poolOfTwo() throws SQLException {
        AgroalDataSource pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled()
                .connectionPoolConfiguration(size -> size.maxSize(2)
                        .acquisitionTimeout(Duration.ofSeconds(60))
                        .connectionFactoryConfiguration(to -> to.jdbcUrl(url)
                                .initialSql("set role kaiku_app")
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password)))));
        pool.setPoolInterceptors(List.of(guard));
        return pool;
    }

    private static UUID counted() {
        UUID organisation = UUID.randomUUID();
        OwnersDatabase.ask(
                "insert into counted_visits values (?, gen_random_uuid(), '2026-01-01', 1) returning visits",
                organisation);
        return organisation;
    }

    private List<String> visits() {
        try (Connection connection = database.getConnection()) {
            return read(connection, ALL_VISITS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Tables but for the look-ups, which show everything to all.
    private static List<String> guarded() {
        return OwnersDatabase.ask("""
                select c.relname::text from pg_class c
                where c.relkind = 'r' and c.relrowsecurity and c.relnamespace = 'public'::regnamespace
                and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'known')""");
    }

    private static List<String> withOrganisation() {
        List<String> tables = OwnersDatabase.ask("""
                select table_name::text from information_schema.columns
                where table_schema = 'public' and column_name = 'organisation_id'
                and table_name not in ('v_museums', 'v_museum_readers', 'v_cluster_members', 'v_organisation_names')
                and not exists (select from pg_policy p
                    where p.polrelid = to_regclass(table_name) and p.polname = 'known')""");
        assertTrue(tables.size() > 20, tables::toString);
        return tables;
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> read = new ArrayList<>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        }
    }
}
