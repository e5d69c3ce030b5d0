package fi.kaiku.insight.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What may be changed of a view.
///
/// @param tab        the last part of the page's address; `overview` for the first page
/// @param search     the query of the page's address, as a browser writes it, without `?`: kept as it is, never run
/// @param sharedWith the organisation whose staff see it too; null for its owner alone
@Schema(name = "SavedViewPatch")
record ViewContent(
        @NotBlank @Size(max = 120) String name,

        @NotNull @Size(max = 40) @Pattern(regexp = ViewContent.TAB)
        String tab,

        @NotNull @Size(max = 2_000) @Pattern(regexp = ViewContent.QUERY)
        String search,

        @Nullable UUID sharedWith) {

    static final String TAB = "[a-z][a-z-]*";

    /// application/x-www-form-urlencoded: nothing that would end an address or an attribute.
    /// Runs of plain characters are no group: the engine takes stack for each turn of one, and 2,000 were too much.
    static final String QUERY = "[A-Za-z0-9*._+=&-]*(%[0-9A-Fa-f]{2}[A-Za-z0-9*._+=&-]*)*";
}
