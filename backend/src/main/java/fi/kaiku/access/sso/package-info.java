/// Single sign-on by OpenID Connect: staff log in where their organisation's other accounts live. What comes of it is
/// an
/// ordinary session, made by [fi.kaiku.access.sso.SignOn], so that everything behind the door stays one mechanism.
///
/// Endpoints: `/session/sso`, `/session/ways`. Off unless `KAIKU_OIDC_ISSUER` is set; docs/single-sign-on.md.
@NullMarked
package fi.kaiku.access.sso;

import org.jspecify.annotations.NullMarked;
