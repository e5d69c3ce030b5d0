/// How far the rows of a question measure the same: `GET /surveys/{id}/reliability`.
@NullMarked
package fi.kaiku.insight.reliability;

import org.jspecify.annotations.NullMarked;
