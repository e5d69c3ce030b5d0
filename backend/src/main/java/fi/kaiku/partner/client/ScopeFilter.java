package fi.kaiku.partner.client;

import fi.kaiku.platform.Problems;
import fi.kaiku.platform.Scope;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Keeps a partner's system to the operations of its scopes, and to those that are for everybody.
final class ScopeFilter {

    @ServerRequestFilter
    void require(ResourceInfo resource, RoutingContext context) {
        @Nullable KnownClient client = context.get(KnownClient.KEY);
        Method method = resource.getResourceMethod();
        if (client == null || method == null) {
            return;
        }
        Operation operation = method.getAnnotation(Operation.class);
        List<Scope> opening = operation == null ? List.of() : Scope.opening(operation.operationId());
        if (opening.isEmpty() && !isForEverybody(method)) {
            throw Problems.notForClients();
        }
        if (!opening.isEmpty() && opening.stream().noneMatch(client.scopes()::contains)) {
            throw ClientProblems.scopeMissing(opening);
        }
    }

    private static boolean isForEverybody(Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || !method.isAnnotationPresent(Authenticated.class)
                        && method.getDeclaringClass().isAnnotationPresent(PermitAll.class);
    }
}
