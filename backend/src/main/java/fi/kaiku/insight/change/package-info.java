/// The same respondents before and after: `GET /surveys/{id}/change`.
///
/// A pair is one completed submission before and one after under the same code, at museums of one
/// organisation. A code that stands at several befores or several afters is left out, as nobody can say
/// whether one respondent repeated or two chose the same code; so is an after that was given before its
/// before. The filter picks befores; their afters count wherever and whenever they were given.
@NullMarked
package fi.kaiku.insight.change;

import org.jspecify.annotations.NullMarked;
