package fi.kaiku.museum;

import fi.kaiku.platform.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A part of a museum that visitors can speak about.
///
/// @param slug unique in its museum
/// @param kind one of `exhibition`, `cafe`, `shop`, `guided-tour`, `workshop`, `website`, `other`; the list is open
public record NewServicePoint(
        @NotNull @Pattern(regexp = MuseumRegistry.SLUG) @Size(max = 80)
        String slug,

        @NotNull @Pattern(regexp = MuseumRegistry.WORD) String kind,
        @NotNull @Trilingual LocalizedText name) {}
