/// The results of a survey as a document for people who meet around a table: `GET /surveys/{id}/report`, a
/// tagged PDF in Finnish, Swedish or English.
///
/// It says what [fi.kaiku.insight.ReadResults] says and nothing else, so whatever is hidden there is hidden
/// here. Its own words are in `resources/report/words.json`, its page in `templates/Report`.
@NullMarked
package fi.kaiku.insight.report;

import org.jspecify.annotations.NullMarked;
