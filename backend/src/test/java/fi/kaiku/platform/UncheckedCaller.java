package fi.kaiku.platform;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Vetoed;
import java.util.UUID;

/// A caller whom nobody stops: as if every operation had forgotten to ask for permission.
@Vetoed
public class UncheckedCaller extends Caller {

    public UncheckedCaller(SecurityIdentity identity) {
        super(identity);
    }

    @Override
    public void require(Permission permission, UUID organisationId) {}

    @Override
    public void requireEverywhere(Permission permission) {}

    @Override
    public void requireSomewhere(Permission permission) {}

    @Override
    public boolean may(Permission permission, UUID organisationId) {
        return true;
    }

    @Override
    public boolean mayEverywhere(Permission permission) {
        return true;
    }
}
