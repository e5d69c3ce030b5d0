package fi.kaiku.access.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import fi.kaiku.platform.FormulaGuard;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Writes entries as a file.
@Singleton
class AuditFile {

    private static final List<String> HEADER = List.of(
            "id", "at", "organisation", "account", "client", "name", "operation", "action", "subject", "details");

    private final ObjectMapper json;

    AuditFile(ObjectMapper json) {
        this.json = json;
    }

    String csv(List<AuditEntryResource.Entry> entries) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord(HEADER);
            entries.forEach(entry -> rows.writeRecord(List.of(
                    entry.id().toString(),
                    entry.at().toString(),
                    Objects.toString(entry.organisationId(), ""),
                    Objects.toString(entry.accountId(), ""),
                    Objects.toString(entry.clientId(), ""),
                    FormulaGuard.guard(Objects.toString(entry.accountName(), "")),
                    Objects.toString(entry.operation(), ""),
                    entry.action(),
                    entry.subjectId().toString(),
                    line(entry.details()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    String ndjson(List<AuditEntryResource.Entry> entries) {
        return entries.stream().map(entry -> line(entry) + "\n").collect(Collectors.joining());
    }

    private String line(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
