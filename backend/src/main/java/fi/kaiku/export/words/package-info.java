/// What the keys and codes of a survey mean in words, and which variables its records have.
@NullMarked
package fi.kaiku.export.words;

import org.jspecify.annotations.NullMarked;
