package fi.kaiku.museum;

import fi.kaiku.platform.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Museums that work together, often of several owners at one site.
///
/// @param slug its name in addresses, unique in the installation
public record NewCluster(
        @NotNull @Pattern(regexp = MuseumRegistry.SLUG) @Size(max = 80)
        String slug,

        @NotNull @Trilingual LocalizedText name) {}
