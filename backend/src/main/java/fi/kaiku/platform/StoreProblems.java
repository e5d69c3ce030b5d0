package fi.kaiku.platform;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns what the database refuses into problems: the last word where two requests race, or where a reference leads
/// nowhere. Rooms check first where they can name the field.
final class StoreProblems {

    @ServerExceptionMapper(value = OptimisticLockException.class, priority = 1)
    Response stale(OptimisticLockException e) {
        return Problems.stale("Somebody else changed this at the same moment. Read it again.")
                .toResponse();
    }

    @ServerExceptionMapper(value = ConstraintViolationException.class, priority = 1)
    Response constraint(ConstraintViolationException e) {
        return switch (e.getKind()) {
            case UNIQUE ->
                Problems.conflict("taken", "Something with these values is stored already.")
                        .toResponse();
            case FOREIGN_KEY ->
                Problems.invalid("", "reference.unknown", "An id in the request belongs to nothing that is stored.")
                        .toResponse();
            default -> throw e;
        };
    }
}
