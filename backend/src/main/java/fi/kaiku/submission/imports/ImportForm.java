package fi.kaiku.submission.imports;

import fi.kaiku.platform.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// What an import takes. Each part may come as a file or as a plain field: clients differ.
///
/// @param file CSV
record ImportForm(
        @Schema(type = SchemaType.STRING, format = "binary", implementation = Object.class)
        byte[] file,

        @Schema(implementation = ImportMapping.class) String mapping) {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when a part is missing or stands there twice
    static ImportForm of(MultipartFormDataInput form) {
        return new ImportForm(bytes(form, "file"), new String(bytes(form, "mapping"), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(MultipartFormDataInput form, String name) {
        List<FormValue> parts = List.copyOf(form.getValues().getOrDefault(name, List.of()));
        if (parts.size() != 1) {
            throw Problems.invalid("/" + name, "import.part", "Expected exactly one part of this name in the form.");
        }
        FormValue part = parts.getFirst();
        if (!part.isFileItem()) {
            return part.getValue().getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream content = part.getFileItem().getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
