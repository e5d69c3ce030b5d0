package fi.kaiku.access.audit;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/// Which operation of the API this request is, by the id that the API document has.
@RequestScoped
class CurrentOperation {

    private @Nullable String id;

    @Nullable
    String id() {
        return id;
    }

    void begin(@Nullable String operationId) {
        id = operationId;
    }
}
