package fi.kaiku.access.sso;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

/// Opens an ordinary session for somebody whom the provider has seen.
public interface SignOn {

    /// The roles that groups give are renewed, also where nobody is let in.
    Outcome open(ProvenPerson person, boolean linkAccounts, UriInfo uri);

    sealed interface Outcome permits Opened, Refused {}

    record Opened(NewCookie session) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}

    enum Reason {
        /// Neither a group nor anybody here gives them a role.
        NO_ROLE,
        /// The provider has not seen that the e-mail address is theirs.
        UNVERIFIED,
        /// There is an account with this address, and accounts are not linked by address.
        NOT_LINKED,
        DISABLED
    }
}
