package fi.kaiku.access.audit;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Remembers the operation for what it may write into the log.
final class OperationFilter {

    private final CurrentOperation operation;

    OperationFilter(CurrentOperation operation) {
        this.operation = operation;
    }

    @ServerRequestFilter
    void begin(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        Operation documented = method == null ? null : method.getAnnotation(Operation.class);
        operation.begin(documented == null ? null : documented.operationId());
    }
}
