package fi.kaiku.museum;

import fi.kaiku.platform.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A legal owner of museums.
///
/// @param ownerType one of `state`, `municipal`, `foundation`, `association`, `other`; the list is open
public record NewOrganisation(
        @NotNull @Trilingual LocalizedText name,
        @Size(max = 9) @BusinessId @Nullable String businessId,
        @NotNull @Pattern(regexp = MuseumRegistry.WORD) String ownerType) {}
