package fi.kaiku.platform.tenancy;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// Before the transaction begins, as what is changed is written when it ends.
@AcrossOrganisations
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class SpeakForAll {

    private final Tenancy tenancy;

    SpeakForAll(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @AroundInvoke
    Object proceed(InvocationContext invocation) throws Exception {
        return tenancy.speakingFor(Tenants.ALL, invocation::proceed);
    }
}
