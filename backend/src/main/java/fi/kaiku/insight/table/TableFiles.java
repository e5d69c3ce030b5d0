package fi.kaiku.insight.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes tables as the present request wants them. The room `export` does.
public interface TableFiles {

    /// Media types, beside that of JSON.
    String CSV = "text/csv";

    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    String NDJSON = "application/x-ndjson";

    /// In the API document.
    String NDJSON_EXAMPLE = "{\"status\":\"ok\",\"n\":412}";

    /// Likewise, of what is no text.
    String BINARY_EXAMPLE = "(a file)";

    /// @param content   of the whole file
    /// @param form      for the entity tag: two files of the same answer and form say the same
    /// @param name      under which it is kept
    /// @param language  of its words
    record TableFile(byte[] content, String form, String mediaType, String name, String language) {}

    /// @param answer null for one that is no table: there is JSON of it alone
    /// @return empty where the request wants JSON
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a format that this answer has not
    Optional<TableFile> write(@Nullable Tabular answer);
}
