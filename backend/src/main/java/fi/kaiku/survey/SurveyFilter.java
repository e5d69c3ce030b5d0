package fi.kaiku.survey;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which surveys a list shows: those the caller may read, narrowed to an owner where one is named.
///
/// @param everywhere    whether the caller may read all; else only those of these organisations and clusters
record SurveyFilter(
        boolean everywhere,
        Set<UUID> organisations,
        Set<UUID> clusters,
        @Nullable UUID organisationId,
        @Nullable UUID clusterId) {}
