package fi.kaiku.improvement.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What may be changed of a finding: its measure and its figure are what was found.
@Schema(name = "FindingPatch")
record FindingContent(@NotBlank @Size(max = 500) String statement) {}
