/// What all tests share: one PostgreSQL, one application, staff to log in as.
@NullMarked
package fi.kaiku.testing;

import org.jspecify.annotations.NullMarked;
