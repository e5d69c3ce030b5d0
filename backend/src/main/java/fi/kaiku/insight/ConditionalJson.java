package fi.kaiku.insight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Answers with a strong entity tag made of the very bytes, so that equal figures have equal tags however they were
/// asked for, and nothing is sent to a reader who has them.
@ApplicationScoped
public class ConditionalJson {

    private final ObjectMapper mapper;

    ConditionalJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public Response answer(Object body, Request request) {
        byte[] bytes = bytes(body);
        EntityTag tag = new EntityTag(digest(bytes));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.tag(tag).cacheControl(revalidated()).build();
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

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
