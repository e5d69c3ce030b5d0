package fi.kaiku.access;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/// What the caller may do with the accounts of others. Nobody grants, takes away or disables more than they hold
/// themselves: a manager never makes or unmakes an administrator.
@Singleton
final class StaffRules {

    private final Caller caller;

    StaffRules(Caller caller) {
        this.caller = caller;
    }

    /// The grants that the caller is shown, and replaces when it sends a list of grants.
    List<Grant> visibleGrants(Account account) {
        return account.grants().stream().filter(this::sees).toList();
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an account without a role where the caller manages
    void requireVisible(Account account) {
        if (!caller.mayEverywhere(Permission.STAFF_MANAGE)
                && visibleGrants(account).isEmpty()) {
            throw Problems.notFound();
        }
    }

    /// Name, language and disabling concern the account everywhere.
    void requireWhole(Account account) {
        if (!account.grants().stream().allMatch(this::mayGrant)) {
            throw AccessProblems.accountTooLarge();
        }
    }

    /// @param index where the grant stands in the request
    void requireGrantable(Grant grant, int index) {
        if (!mayGrant(grant)) {
            throw AccessProblems.grantTooLarge(index);
        }
    }

    void requireRevocable(Grant grant) {
        if (!mayGrant(grant)) {
            throw AccessProblems.accountTooLarge();
        }
    }

    /// @param holds whether whoever gives it has a permission there
    static boolean mayGrant(Grant grant, BiPredicate<Permission, Optional<UUID>> holds) {
        return holds.test(Permission.STAFF_MANAGE, grant.organisationId())
                && grant.role().permissions().stream().allMatch(each -> holds.test(each, grant.organisationId()));
    }

    private boolean mayGrant(Grant grant) {
        return mayGrant(grant, this::holds);
    }

    /// Whether the caller manages staff where the role holds.
    boolean sees(Grant grant) {
        return holds(Permission.STAFF_MANAGE, grant.organisationId());
    }

    private boolean holds(Permission permission, Optional<UUID> organisationId) {
        return organisationId.map(id -> caller.may(permission, id)).orElseGet(() -> caller.mayEverywhere(permission));
    }
}
