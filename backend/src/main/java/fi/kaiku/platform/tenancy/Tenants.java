package fi.kaiku.platform.tenancy;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/// The organisations for which somebody speaks.
///
/// @param setting as `kaiku.organisations` holds it: an array of ids, `*` for all, empty for none
public record Tenants(String setting) {

    public static final Tenants ALL = new Tenants("*");

    static final Tenants NONE = new Tenants("");

    public static Tenants of(Collection<UUID> organisations) {
        return organisations.isEmpty()
                ? NONE
                : new Tenants(organisations.stream()
                        .distinct()
                        .sorted()
                        .map(UUID::toString)
                        .collect(Collectors.joining(",", "{", "}")));
    }
}
