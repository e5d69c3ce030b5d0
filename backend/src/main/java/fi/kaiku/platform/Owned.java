package fi.kaiku.platform;

import java.util.Set;
import java.util.UUID;

/// An entity without a property `organisationId` that belongs to organisations all the same: the audit log of each
/// tells its changes. None is the installation.
public interface Owned {

    Set<UUID> owners();
}
