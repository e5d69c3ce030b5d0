package fi.kaiku.survey.imports;

import org.jspecify.annotations.Nullable;

/// A question on its way into the definition.
///
/// @param when null for always
record LssAsking(
        LssSurvey.Item item,
        String source,
        LssAttributes attributes,
        @Nullable String when) {

    String code() {
        return item.field("title");
    }
}
