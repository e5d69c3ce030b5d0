package fi.kaiku;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.kaiku.platform.PublicEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// The words of [ArchitectureTest]: rooms and their arrows, what is an entity, a use case, a query.
final class House {

    /// Which rooms a room may call beside platform. `""` is the front door, [Kaiku].
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("", Set.of()),
            Map.entry("platform", Set.of()),
            Map.entry("instrument", Set.of()),
            Map.entry("access", Set.of()),
            Map.entry("museum", Set.of()),
            Map.entry("survey", Set.of("museum", "instrument")),
            Map.entry("collector", Set.of("museum", "survey")),
            Map.entry("submission", Set.of("museum", "survey", "collector", "instrument")),
            Map.entry("insight", Set.of("museum", "survey", "submission", "instrument")),
            Map.entry("improvement", Set.of("museum", "insight")),
            Map.entry("export", Set.of("museum", "survey", "submission", "insight", "improvement")),
            Map.entry("partner", Set.of("museum")),
            Map.entry("demo", Set.of("museum", "survey", "collector", "submission", "insight", "improvement")));

    private static final Set<String> QUERIES = Set.of("find", "list", "stream", "count", "delete", "update");

    private House() {}

    static <T> ArchCondition<T> meet(String description, BiConsumer<T, BiConsumer<JavaClass, String>> rule) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                rule.accept(
                        item,
                        (type, refusal) -> events.add(
                                SimpleConditionEvent.violated(item, "%s: %s".formatted(type.getName(), refusal))));
            }
        };
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals("fi.kaiku") || type.getPackageName().startsWith("fi.kaiku.");
    }

    static String room(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length < 3 ? "" : names[2];
    }

    static boolean mayCall(String from, String to) {
        boolean platform = to.equals("platform") && !from.equals("instrument");
        return from.equals(to)
                || platform
                || ARROWS.getOrDefault(from, Set.of()).contains(to);
    }

    /// Partner listens to the rest, and calls it not: see [fi.kaiku.platform.PublicEvent].
    static boolean mayObserve(String from, JavaClass type) {
        return from.equals("partner")
                && (type.isAnnotatedWith(PublicEvent.class)
                        || type.getEnclosingClass()
                                .filter(outer -> mayObserve(from, outer))
                                .isPresent());
    }

    static boolean isInner(JavaClass type) {
        return isEntity(type) || type.isAnnotatedWith(Path.class) || type.isAssignableTo(PanacheRepositoryBase.class);
    }

    static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
    }

    /// What an endpoint takes, returns, or says that its response holds.
    static Stream<JavaClass> passed(JavaMethod method) {
        Stream<JavaClass> documented = method.tryGetAnnotationOfType(APIResponseSchema.class.getName()).stream()
                .flatMap(annotation -> annotation.get("value").stream())
                .map(JavaClass.class::cast);
        Stream<JavaClass> signature = Stream.concat(
                        Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
        return Stream.concat(documented, signature);
    }

    static boolean holdsEntity(JavaClass type) {
        return holdsEntity(type, new HashSet<>());
    }

    private static boolean holdsEntity(JavaClass type, Set<JavaClass> seen) {
        return isEntity(type)
                || isOurs(type)
                        && seen.add(type)
                        && type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                                .anyMatch(part -> holdsEntity(part, seen));
    }

    static boolean isQuery(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                && QUERIES.contains(access.getName())
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && !target.getRawParameterTypes().isEmpty()
                && target.getRawParameterTypes().getFirst().isEquivalentTo(String.class);
    }

    static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    static boolean isCatalog(JavaClass type) {
        return type.getSimpleName().endsWith("Catalog") && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    static boolean isUseCase(JavaClass type) {
        boolean inside = !type.getModifiers().contains(JavaModifier.PUBLIC) && !isInner(type);
        return inside
                && type.getMethods().stream()
                                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .count()
                        == 1;
    }

    static boolean isMachineTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && access.getName().equals("now")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now
                || owner.equals(Clock.class.getName()) && access.getName().startsWith("system")
                || owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Date") && access.getName().equals("<init>");
    }
}
