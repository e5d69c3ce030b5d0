/// The OpenAPI document, finished while the application is built: what holds for every operation (problems, security,
/// examples) is said once here instead of in annotations at each of them.
///
/// No table. Endpoint: `/api/v1/openapi`; the same document is kept as `openapi.yaml` beside the code.
@NullMarked
package fi.kaiku.platform.openapi;

import org.jspecify.annotations.NullMarked;
