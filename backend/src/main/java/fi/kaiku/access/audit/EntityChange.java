package fi.kaiku.access.audit;

import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Owned;
import fi.kaiku.platform.Told;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/// What became of one entity.
///
/// @param verb    `created`, `changed`, `deleted`
/// @param before  values of all properties, as Hibernate orders them; null where there are none or it does not know
/// @param changed places of the properties that the log names
record EntityChange(
        EntityPersister persister,
        Object entity,
        @Nullable Object id,
        String verb,
        Object @Nullable [] before,
        Object @Nullable [] after,
        BitSet changed) {

    private static final String ORGANISATION = "organisationId";

    Class<?> type() {
        return persister.getMappedClass();
    }

    /// One for each organisation whose it is.
    ///
    /// @param asked in which organisation the request asks, for what does not say whose it is
    List<Deed> deeds(Optional<UUID> asked) {
        String kind = kind();
        List<Deed> deeds = new ArrayList<>();
        Set<UUID> owners = owners(asked);
        owners.forEach(owner -> deeds.add(new Deed(owner, null, kind + "." + verb, subject(), details())));
        if (owners.isEmpty()) {
            deeds.add(new Deed(null, null, kind + "." + verb, subject(), details()));
        }
        return deeds;
    }

    /// One of what its table holds: `survey-version`.
    private String kind() {
        Table table = Objects.requireNonNull(type().getAnnotation(Table.class));
        return table.name().replaceFirst("ies$", "ys").replaceFirst("s$", "").replace('_', '-');
    }

    private Set<UUID> owners(Optional<UUID> asked) {
        if (entity instanceof Owned owned) {
            return owned.owners();
        }
        Optional<UUID> own = Optional.ofNullable(part(ORGANISATION) instanceof UUID organisation ? organisation : null);
        return own.or(() -> hasOwner() ? Optional.empty() : asked).map(Set::of).orElse(Set.of());
    }

    /// True where it names its organisation itself: then none is the installation.
    private boolean hasOwner() {
        return List.of(persister.getPropertyNames()).contains(ORGANISATION);
    }

    private UUID subject() {
        if (id instanceof UUID single) {
            return single;
        }
        List<UUID> parts = parts(id).entrySet().stream()
                .filter(part -> !part.getKey().equals(ORGANISATION))
                .map(Map.Entry::getValue)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .toList();
        return parts.isEmpty() ? (UUID) Objects.requireNonNull(part(ORGANISATION)) : parts.getFirst();
    }

    private Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        if (!(id instanceof UUID)) {
            Map<String, Object> key = parts(id);
            key.remove(ORGANISATION);
            details.put("key", key);
        }
        String[] names = persister.getPropertyNames();
        if (verb.equals("changed")) {
            details.put("properties", changed.stream().mapToObj(i -> names[i]).toList());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        changed.stream().filter(i -> isTold(names[i])).forEach(i -> {
            Map<String, Object> value = new LinkedHashMap<>();
            put(value, "old", before, i);
            put(value, "new", after, i);
            if (!value.isEmpty()) {
                values.put(names[i], value);
            }
        });
        if (!values.isEmpty()) {
            details.put("values", values);
        }
        return details;
    }

    private static void put(Map<String, Object> value, String name, Object @Nullable [] state, int place) {
        if (state != null && state[place] != null) {
            value.put(name, state[place]);
        }
    }

    private @Nullable Object part(String name) {
        Map<String, Object> key = parts(id);
        if (key.containsKey(name)) {
            return key.get(name);
        }
        String[] names = persister.getPropertyNames();
        Object[] state = after == null ? before : after;
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return state == null ? persister.getValue(entity, i) : state[i];
            }
        }
        return null;
    }

    /// The parts of an id that is a record.
    private static Map<String, Object> parts(@Nullable Object id) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (id != null && id.getClass().isRecord()) {
            for (Field field : id.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                try {
                    parts.put(field.getName(), field.get(id));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return parts;
    }

    private boolean isTold(String property) {
        for (Field field : type().getDeclaredFields()) {
            if (field.getName().equals(property)) {
                return field.isAnnotationPresent(Told.class);
            }
        }
        return false;
    }
}
