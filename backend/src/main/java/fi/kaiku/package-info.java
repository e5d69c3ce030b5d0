/// The process: starts a database where none is configured, then the application.
@NullMarked
package fi.kaiku;

import org.jspecify.annotations.NullMarked;
