/// The texts of a draft as files for translators, XLIFF 2 and CSV, and back into the draft. docs/translating.md is the
/// manual. Endpoint: `/surveys/{id}/draft/texts`.
@NullMarked
package fi.kaiku.survey.translation;

import org.jspecify.annotations.NullMarked;
