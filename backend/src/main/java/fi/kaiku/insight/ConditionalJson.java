package fi.kaiku.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.insight.table.TableFiles;
import fi.kaiku.insight.table.TableFiles.TableFile;
import fi.kaiku.insight.table.Tabular;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers with a strong entity tag made of the very bytes, so that equal figures have equal tags however
/// they were asked for, and nothing is sent to a reader who has them. Where the request wants a file and the
/// answer is a table, it is that file, under a weak tag: some files hold when they were made.
@ApplicationScoped
public class ConditionalJson {

    private final ObjectMapper mapper;
    private final TableFiles files;

    ConditionalJson(ObjectMapper mapper, TableFiles files) {
        this.mapper = mapper;
        this.files = files;
    }

    public Response answer(Object body, Request request) {
        return answer(body, body instanceof Tabular table ? table : null, request);
    }

    /// @param table the same figures; null where they are no table
    public Response answer(Object body, @Nullable Tabular table, Request request) {
        byte[] bytes = bytes(body);
        Optional<TableFile> file = files.write(table);
        EntityTag tag = file.map(written -> new EntityTag(digest(bytes, written.form()), true))
                .orElseGet(() -> new EntityTag(digest(bytes, "")));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = file.map(ConditionalJson::attached)
                    .orElseGet(() -> Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE));
        }
        return answer.tag(tag)
                .cacheControl(revalidated())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    private static Response.ResponseBuilder attached(TableFile file) {
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, file.language())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()));
    }

    private byte[] bytes(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CacheControl revalidated() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }

    private static String digest(byte[] bytes, String form) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest(form.getBytes(UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
