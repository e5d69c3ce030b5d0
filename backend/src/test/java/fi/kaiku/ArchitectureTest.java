package fi.kaiku;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// How the house is built; docs/architecture.md draws it.
class ArchitectureTest {

    /// Platform reads secrets and settings before there is a room, the audit log is added to while Hibernate writes,
    /// submission is the group-commit writer and lets go of what is over, insight and
    /// export read the views of the migrations, insight takes comments over and moderates them many at a time and
    /// keeps the tallies of its releases, export asks DuckDB for Parquet, partner writes events beside submissions
    /// and claims deliveries row by row. All else goes through Hibernate.
    private static final String[] SPEAK_SQL = {
        "fi.kaiku.platform..",
        "fi.kaiku.access.audit",
        "fi.kaiku.submission",
        "fi.kaiku.submission.retention",
        "fi.kaiku.insight",
        "fi.kaiku.insight.filter",
        "fi.kaiku.insight.live",
        "fi.kaiku.insight.rhythm",
        "fi.kaiku.insight.comment",
        "fi.kaiku.insight.crosstab",
        "fi.kaiku.insight.change",
        "fi.kaiku.insight.reliability",
        "fi.kaiku.insight.release",
        "fi.kaiku.insight.report",
        "fi.kaiku.export.record",
        "fi.kaiku.export.parquet",
        "fi.kaiku.partner.client",
        "fi.kaiku.partner.event",
        "fi.kaiku.partner.webhook"
    };

    private static final int FEWEST_CLASSES = 250;

    private static final JavaClasses HOUSE =
            new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes/fi/kaiku"));

    @Test
    void isReadAsAWhole() {
        assertTrue(HOUSE.size() > FEWEST_CLASSES, () -> "only " + HOUSE.size() + " classes were read");
    }

    @Test
    void callsRoomsAlongTheArrowsOnly() {
        classes()
                .should(House.<JavaClass>meet("follow the arrows", (type, refuse) -> {
                    String from = House.room(type);
                    if (!House.ARROWS.containsKey(from)) {
                        refuse.accept(type, "is in the room %s, which has no arrows".formatted(from));
                        return;
                    }
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(call -> House.isOurs(call.getTargetClass()))
                            .filter(call -> !House.mayCall(from, House.room(call.getTargetClass())))
                            .filter(call -> !House.mayObserve(from, call.getTargetClass()))
                            .forEach(call -> refuse.accept(type, call.getDescription()));
                }))
                .check(HOUSE);
    }

    @Test
    void hasNoCyclesOfPackages() {
        slices().matching("fi.kaiku.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void keepsEntitiesRepositoriesAndResourcesInTheirRooms() {
        classes()
                .that(describe("are entities, repositories or resources", House::isInner))
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void hasPublicEndpointMethods() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .check(HOUSE);
    }

    @Test
    void letsNoEntityThroughAnEndpoint() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(House.<JavaMethod>meet(
                        "take and give no entity",
                        (method, refuse) -> House.passed(method)
                                .filter(type -> House.holdsEntity(type))
                                .forEach(type -> refuse.accept(
                                        method.getOwner(), method.getName() + " passes " + type.getName()))))
                .check(HOUSE);
    }

    @Test
    void changesEntitiesByNamedBehaviour() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(HOUSE);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate()
                .check(HOUSE);
    }

    @Test
    void speaksSqlOnlyWhereAllowed() {
        noClasses()
                .that()
                .resideOutsideOfPackages(SPEAK_SQL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "javax.sql", "org.postgresql..", "io.agroal..")
                .check(HOUSE);
        noClasses() // the one row of demo_data has no entity
                .that()
                .doNotHaveFullyQualifiedName("fi.kaiku.demo.DemoProgress")
                .should()
                .accessTargetWhere(
                        describe("native queries", access -> access.getName().startsWith("createNative")))
                .check(HOUSE);
    }

    @Test
    void keepsQueriesInRepositories() {
        noClasses()
                .that()
                .areNotAssignableTo(PanacheRepositoryBase.class)
                .should()
                .accessTargetWhere(describe("queries of a repository", House::isQuery))
                .check(HOUSE);
    }

    @Test
    void showsNoCountsButProtectedOnes() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .haveNameMatching(
                        "fi\\.kaiku\\.insight\\.disclosure\\.(Safe(|Crosstab|Strata|Table(\\$Group)?)|ReleaseTable(\\$Entry)?)")
                .should()
                .onlyBeCalled()
                .byClassesThat()
                .haveFullyQualifiedName("fi.kaiku.insight.disclosure.Disclosure")
                .check(HOUSE);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveNameMatching(
                        "fi\\.kaiku\\.insight\\.disclosure\\.Raw(|Crosstab|Table(\\$Group)?|Strata(\\$Stratum)?|Release)")
                .should()
                .bePublic()
                .check(HOUSE);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .or()
                .resideInAPackage("fi.kaiku.export..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("fi\\.kaiku\\.insight\\.disclosure\\.Raw.*")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("fi.kaiku.export.table")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fi.kaiku.export.record", "fi.kaiku.submission..")
                .check(HOUSE);
    }

    /// What was stored as safe is the only thing that becomes safe again.
    @Test
    void readsReleasesAsTheyWereStored() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fi.kaiku.insight.release.ReleasedTable")
                .should()
                .accessTargetWhere(describe(
                        "figures of a release",
                        access -> access.getTargetOwner().getSimpleName().equals("Disclosure")
                                && access.getName().equals("released")))
                .orShould()
                .callConstructorWhere(describe(
                        "tables of a release",
                        call -> call.getTargetOwner().getName().startsWith("fi.kaiku.insight.release.ReleasedTable")))
                .check(HOUSE);
    }

    @Test
    void injectsThroughConstructors() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .check(HOUSE);
    }

    /// [Kaiku] refuses on standard error: logging is not configured before the application runs.
    @Test
    void leavesStandardStreamsAlone() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE.that(not(equivalentTo(Kaiku.class))));
    }

    @Test
    void saysInEachPackageThatNothingIsNull() {
        classes()
                .should(House.<JavaClass>meet("be in a @NullMarked package", (type, refuse) -> {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        refuse.accept(type, "is in " + type.getPackageName() + ", which is not @NullMarked");
                    }
                }))
                .check(HOUSE);
    }

    @Test
    void givesClassesNamesThatSaySomething() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Dto|DTO|Utils?|Helper|Manager)")
                .check(HOUSE);
    }

    @Test
    void beginsTransactionsAtTheEdgeOfTheRoom() {
        String edges = "be in a resource, a catalog, or a use case or job with one way in";
        classes()
                .that(describe("are transactional", House::isTransactional))
                .should(House.<JavaClass>meet(edges, (type, refuse) -> {
                    if (!type.isAnnotatedWith(Path.class) && !House.isCatalog(type) && !House.isUseCase(type)) {
                        refuse.accept(type, "is transactional, but is neither of these");
                    }
                }))
                .check(HOUSE);
    }

    @Test
    void takesTheTimeFromAClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fi.kaiku.platform.SystemClock")
                .should()
                .accessTargetWhere(describe("the time of the machine", House::isMachineTime))
                .check(HOUSE);
    }
}
