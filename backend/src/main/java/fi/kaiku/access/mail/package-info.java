/// Letters to staff: what they say in three languages.
@NullMarked
package fi.kaiku.access.mail;

import org.jspecify.annotations.NullMarked;
