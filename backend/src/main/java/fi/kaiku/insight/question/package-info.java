/// What was asked, over all versions of a survey, and where it is counted.
@NullMarked
package fi.kaiku.insight.question;

import org.jspecify.annotations.NullMarked;
