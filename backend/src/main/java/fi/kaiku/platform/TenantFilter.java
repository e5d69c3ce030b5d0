package fi.kaiku.platform;

import fi.kaiku.platform.tenancy.RequestTenants;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// A request reads and writes for the organisations in which its caller has any permission.
final class TenantFilter {

    private final Caller caller;
    private final RequestTenants request;

    TenantFilter(Caller caller, RequestTenants request) {
        this.caller = caller;
        this.request = request;
    }

    @ServerRequestFilter
    void speakForCaller() {
        request.speakFor(caller.tenants());
    }
}
