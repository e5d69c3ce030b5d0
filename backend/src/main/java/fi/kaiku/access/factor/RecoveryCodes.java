package fi.kaiku.access.factor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RecoveryCodes implements PanacheRepositoryBase<RecoveryCode, RecoveryCode.Key> {

    /// Takes the code away, so that of two who come at once one finds it gone.
    boolean use(UUID accountId, String code) {
        return delete("key.accountId = ?1 and key.codeHash = ?2", accountId, RecoveryCode.hash(code)) == 1;
    }

    void deleteOf(UUID accountId) {
        delete("key.accountId", accountId);
    }

    int left(UUID accountId) {
        return Math.toIntExact(count("key.accountId", accountId));
    }
}
