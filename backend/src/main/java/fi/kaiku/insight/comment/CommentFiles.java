package fi.kaiku.insight.comment;

import fi.kaiku.insight.table.FormatParameters;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;

/// Writes comments into files, as the present request wants them. The room `export` does.
public interface CommentFiles {

    /// How many rows are to come.
    String ROW_COUNT = "Kaiku-Row-Count";

    /// @param comments understood, and read, only where a file is wanted
    /// @return empty where the request wants JSON
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a format that comments do not have
    Optional<Response> write(
            FormatParameters format,
            Request request,
            HttpServerRequest exchange,
            Supplier<CommentCatalog.Stream> comments);
}
