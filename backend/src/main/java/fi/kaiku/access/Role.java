package fi.kaiku.access;

import static fi.kaiku.platform.Permission.COLLECTOR_MANAGE;
import static fi.kaiku.platform.Permission.COMMENTS_MODERATE;
import static fi.kaiku.platform.Permission.COMMENTS_TAG;
import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;
import static fi.kaiku.platform.Permission.ORGANISATION_MANAGE;
import static fi.kaiku.platform.Permission.RECORDS_READ;
import static fi.kaiku.platform.Permission.RELEASES_READ;
import static fi.kaiku.platform.Permission.RESULTS_READ;
import static fi.kaiku.platform.Permission.SURVEY_EDIT;
import static fi.kaiku.platform.Permission.SURVEY_READ;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.platform.Permission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A named set of permissions. Held in one organisation, or in the whole installation.
public enum Role {
    @JsonProperty("administrator")
    ADMINISTRATOR(EnumSet.allOf(Permission.class)),

    @JsonProperty("manager")
    MANAGER(EnumSet.complementOf(EnumSet.of(ORGANISATION_MANAGE))),

    @JsonProperty("editor")
    EDITOR(EnumSet.of(
            SURVEY_READ,
            SURVEY_EDIT,
            COLLECTOR_MANAGE,
            RESULTS_READ,
            RELEASES_READ,
            COMMENTS_TAG,
            COMMENTS_MODERATE,
            IMPROVEMENT_EDIT)),

    @JsonProperty("analyst")
    ANALYST(EnumSet.of(SURVEY_READ, RESULTS_READ, RELEASES_READ, RECORDS_READ, COMMENTS_TAG, IMPROVEMENT_EDIT));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    Set<Permission> permissions() {
        return permissions;
    }

    /// The name in the database, as in JSON: `administrator`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
