package fi.kaiku.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;

/// For whom this request speaks: nobody, until it is known who asks.
@RequestScoped
public class RequestTenants {

    private Tenants tenants = Tenants.NONE;

    public void speakFor(Tenants callers) {
        tenants = callers;
    }

    Tenants tenants() {
        return tenants;
    }
}
