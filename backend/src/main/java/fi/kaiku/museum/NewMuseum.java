package fi.kaiku.museum;

import fi.kaiku.platform.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// @param slug      its name in addresses, unique in the installation
/// @param timeZone  IANA; a visit counts on the museum's own day
/// @param languages in which it asks its visitors, the first is its own
public record NewMuseum(
        @NotNull UUID organisationId,

        @NotNull @Pattern(regexp = MuseumRegistry.SLUG) @Size(max = 80)
        String slug,

        @NotNull @Trilingual LocalizedText name,
        @NotBlank @Size(max = 100) String municipality,
        @NotNull @Size(max = 64) @TimeZone String timeZone,
        @NotEmpty @Size(max = 20) List<@NotNull @LanguageTag String> languages) {}
