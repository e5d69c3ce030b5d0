/// Partners' systems and what they may do: API clients of an organisation with their keys, access tokens for a key
/// (OAuth
/// 2.0 client credentials), how much each may ask, and how much it did.
///
/// A key or token is recognised at the edge ([ClientEdge]), which also takes the request out of the client's bucket
/// ([RateLimits]) and counts it ([ClientUsage]). Inside, a client is a caller with the permissions of its scopes in one
/// organisation, and [ScopeFilter] keeps it to the operations of [fi.kaiku.platform.Scope].
///
/// Tables: `api_clients`, `api_keys`, `access_tokens`, `api_usage`, `rate_buckets`. Endpoints:
/// `/organisations/{organisationId}/api-clients`, `/oauth/token`. Events: none.
@NullMarked
package fi.kaiku.partner.client;

import org.jspecify.annotations.NullMarked;
