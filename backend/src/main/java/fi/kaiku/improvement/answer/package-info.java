/// You said - we did: what visitors said and what the museum did about it, in all languages of the museum, published on
/// a day and open to everybody.
///
/// Table: `public_answers`. Endpoints: `/public-answers` for staff, `/museums/{id}/published-answers` for everybody.
@NullMarked
package fi.kaiku.improvement.answer;

import org.jspecify.annotations.NullMarked;
