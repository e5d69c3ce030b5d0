package fi.kaiku.platform;

import java.util.Map;
import java.util.UUID;

/// Somebody is about to be given single submissions. Fired before the first of them leaves, so that what could not be
/// written down is not given.
///
/// @param accountId who
/// @param rows      of each organisation, how many
/// @param filter    as understood, in JSON
/// @param form      `json`, `csv`, `data-package`
public record RecordsRead(UUID accountId, Map<UUID, Long> rows, UUID surveyId, Object filter, String form) {}
