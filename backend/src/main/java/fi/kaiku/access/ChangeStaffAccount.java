package fi.kaiku.access;

import fi.kaiku.access.StaffAccountResource.Change;
import fi.kaiku.access.StaffAccountResource.StaffGrant;
import fi.kaiku.platform.Caller;
import jakarta.inject.Singleton;
import java.util.List;

/// Changes an account as far as the caller may.
@Singleton
final class ChangeStaffAccount {

    private final StaffRules rules;
    private final LoginSessions sessions;
    private final Caller caller;

    ChangeStaffAccount(StaffRules rules, LoginSessions sessions, Caller caller) {
        this.rules = rules;
        this.sessions = sessions;
        this.caller = caller;
    }

    /// The account as it stands, with the grants that the caller may see and replace.
    Change current(Account account) {
        return new Change(account.name(), account.language(), account.disabled(), shownGrants(account));
    }

    void apply(Account account, Change change) {
        Change before = current(account);
        boolean sameDescription =
                before.name().equals(change.name()) && before.language().equals(change.language());
        boolean sameAccess =
                before.disabled() == change.disabled() && before.grants().equals(change.grants());
        if (!sameAccess && account.id().equals(caller.accountId())) {
            throw AccessProblems.ownAccount();
        }
        if (!sameDescription || before.disabled() != change.disabled()) {
            rules.requireWhole(account);
        }
        account.describe(change.name(), change.language());
        account.disable(change.disabled());
        if (change.disabled()) {
            sessions.endAll(account.id());
        }
        replaceGrants(account, change.grants());
    }

    private void replaceGrants(Account account, List<StaffGrant> wanted) {
        for (Grant grant : rules.visibleGrants(account)) {
            if (!wanted.contains(StaffGrant.of(grant))) {
                rules.requireRevocable(grant);
                account.revoke(grant);
            }
        }
        List<StaffGrant> kept = shownGrants(account);
        for (int i = 0; i < wanted.size(); i++) {
            if (!kept.contains(wanted.get(i))) {
                Grant added = wanted.get(i).grant();
                rules.requireGrantable(added, i);
                account.grant(added);
            }
        }
    }

    private List<StaffGrant> shownGrants(Account account) {
        return rules.visibleGrants(account).stream().map(StaffGrant::of).toList();
    }
}
