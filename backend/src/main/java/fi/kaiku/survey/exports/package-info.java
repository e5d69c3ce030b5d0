/// Surveys for other programs: a definition becomes the bytes of a file. Pure, as its counterpart `survey.imports` is.
/// docs/bringing-in.md tells what becomes of what.
@NullMarked
package fi.kaiku.survey.exports;

import org.jspecify.annotations.NullMarked;
