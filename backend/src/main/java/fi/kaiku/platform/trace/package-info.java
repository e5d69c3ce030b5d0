/// Traces for the operator (`KAIKU_OTEL_ENDPOINT`), off unless asked for. What Quarkus notes of a request holds
/// who asked and for what; out of the process goes only what [BareSpan] names.
@NullMarked
package fi.kaiku.platform.trace;

import org.jspecify.annotations.NullMarked;
