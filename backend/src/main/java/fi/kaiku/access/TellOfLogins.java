package fi.kaiku.access;

import fi.kaiku.platform.Actor;
import fi.kaiku.platform.Deed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Tells the audit log who logged in, failed to, or logged out: in each organisation where they work, and without an
/// address.
@Singleton
class TellOfLogins {

    private final Event<Deed> told;

    TellOfLogins(Event<Deed> told) {
        this.told = told;
    }

    void began(Account account) {
        tell(account, "session.begun", told::fire);
    }

    void ended(Account account) {
        tell(account, "session.ended", told::fire);
    }

    /// A provider's account opens this one from now on.
    void linked(Account account) {
        tell(account, "account.linked", told::fire);
    }

    /// Afterwards and apart: what the request has done is taken back, and its answer must not take longer where there
    /// is an account to tell of.
    void failed(Account account) {
        tell(account, "session.refused", told::fireAsync);
    }

    private static void tell(Account account, String action, Consumer<Deed> tell) {
        Set<UUID> owners = account.owners();
        Actor who = new Actor(account.id(), null);
        owners.forEach(owner -> tell.accept(new Deed(owner, who, action, account.id(), Map.of())));
        if (owners.isEmpty()) {
            tell.accept(new Deed(null, who, action, account.id(), Map.of()));
        }
    }
}
