package fi.kaiku.access;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Owned;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Told;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Somebody who works with Kaiku.
@Entity
@Table(name = "accounts")
class Account implements Owned {

    @Id
    private UUID id;

    private String email;
    private String name;
    private String passwordHash;
    private String language;

    @Told
    private boolean disabled;

    private Instant createdAt;

    @Version
    private int revision;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private List<Grant> grants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    Account() {}

    Account(String email, String name, String language, String passwordHash, Instant createdAt) {
        this.id = Ids.next();
        this.email = normal(email);
        this.name = name;
        this.language = language;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /// The form in which an e-mail address is stored and looked for.
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void describe(String newName, String newLanguage) {
        name = newName;
        language = newLanguage;
    }

    /// @param newHash argon2id
    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    void disable(boolean nowDisabled) {
        disabled = nowDisabled;
    }

    void grant(Grant grant) {
        grants.add(grant);
    }

    void revoke(Grant grant) {
        grants.remove(grant);
    }

    /// What groups gave before and give no more goes; what somebody here has given stays as it is.
    void renewGroupGrants(List<Grant> given) {
        grants.removeIf(grant -> grant.byGroup() && given.stream().noneMatch(grant::equivalent));
        given.stream()
                .filter(grant -> grants.stream().noneMatch(grant::equivalent))
                .forEach(grants::add);
    }

    @Override
    public Set<UUID> owners() {
        return grants.stream()
                .flatMap(grant -> grant.organisationId().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Caller.Rights rights() {
        Set<Permission> everywhere = EnumSet.noneOf(Permission.class);
        Map<UUID, Set<Permission>> byOrganisation = new HashMap<>();
        for (Grant grant : grants) {
            grant.organisationId()
                    .<Set<Permission>>map(
                            id -> byOrganisation.computeIfAbsent(id, any -> EnumSet.noneOf(Permission.class)))
                    .orElse(everywhere)
                    .addAll(grant.role().permissions());
        }
        return new Caller.Rights(id, everywhere, byOrganisation);
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String language() {
        return language;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean disabled() {
        return disabled;
    }

    int revision() {
        return revision;
    }

    List<Grant> grants() {
        return List.copyOf(grants);
    }
}
