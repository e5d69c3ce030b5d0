package fi.kaiku.improvement.action;

import fi.kaiku.insight.followup.FollowUp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the answers say of an action.
///
/// @param overlapping others that were done within the days compared, and are measured by the same question: nobody can
///                    tell which of them it was
@Schema(name = "ActionFollowUp")
record ActionFollowUp(FollowUp measured, List<Overlap> overlapping) {

    @Schema(name = "OverlappingAction")
    record Overlap(UUID id, String title, LocalDate doneOn) {}
}
