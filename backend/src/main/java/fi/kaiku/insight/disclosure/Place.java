package fi.kaiku.insight.disclosure;

import java.util.Set;
import java.util.UUID;

/// A museum, or museums that are told of together: a cluster, a kind, all.
///
/// @param key unique among the places of a lattice
public record Place(String key, Set<UUID> museums) {

    public Place {
        museums = Set.copyOf(museums);
    }

    public static Place museum(UUID id) {
        return new Place("museum:" + id, Set.of(id));
    }

    /// A museum by itself; a kind with only one museum is still a kind.
    public boolean isMuseum() {
        return museums.size() == 1
                && key.equals(museum(museums.iterator().next()).key());
    }

    boolean isWithin(Set<UUID> others) {
        return others.containsAll(museums);
    }
}
