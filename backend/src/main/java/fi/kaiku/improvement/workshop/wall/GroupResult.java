package fi.kaiku.improvement.workshop.wall;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the votes say of one group.
///
/// @param dots   together, where the workshop votes by dots
/// @param points where it votes by ranking: of a ballot that names k groups, the first gets k points, the last 1
/// @param impact mean of 1 to 5, where it votes by impact and effort; absent where nobody placed the group
/// @param effort likewise
/// @param voters whose ballots name the group
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkshopGroupResult")
public record GroupResult(
        @Nullable Integer dots,
        @Nullable Integer points,
        @Nullable Double impact,
        @Nullable Double effort,
        int voters) {}
