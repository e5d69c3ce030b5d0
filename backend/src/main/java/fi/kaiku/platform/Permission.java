package fi.kaiku.platform;

/// What somebody may do in an organisation. Roles are sets of these; operations ask for one of them, never for a role.
public enum Permission {
    ORGANISATION_MANAGE,
    MUSEUM_MANAGE,
    STAFF_MANAGE,
    SURVEY_READ,
    SURVEY_EDIT,
    COLLECTOR_MANAGE,
    RESULTS_READ,
    RECORDS_READ,
    COMMENTS_TAG,
    COMMENTS_MODERATE,
    IMPROVEMENT_EDIT,
    RELEASE_PUBLISH,
    RELEASES_READ,
    SUBMISSIONS_SEND,
    PARTNER_MANAGE,
    WEBHOOKS_MANAGE
}
