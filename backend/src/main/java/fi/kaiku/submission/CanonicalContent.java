package fi.kaiku.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;

/// One way to write a submission down, so that equal content has an equal hash: members sorted by name, numbers without
/// superfluous digits (`4` is `4.0`), texts already normalised.
final class CanonicalContent {

    private final StringBuilder text = new StringBuilder();

    CanonicalContent with(Object part) {
        text.append(part).append('\n');
        return this;
    }

    CanonicalContent with(JsonNode node) {
        write(node);
        return this;
    }

    /// SHA-256 of what was written.
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                TreeMap<String, JsonNode> members = new TreeMap<>();
                node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
                text.append('{');
                members.forEach((name, value) -> {
                    string(name);
                    write(value);
                });
                text.append('}');
            }
            case ARRAY -> {
                text.append('[');
                node.forEach(this::write);
                text.append(']');
            }
            case NUMBER -> {
                BigDecimal value = node.decimalValue().stripTrailingZeros();
                text.append(value.signum() == 0 ? "0" : value.toPlainString()).append(';');
            }
            case STRING -> string(node.textValue());
            default -> text.append(node.asText()).append(';');
        }
    }

    /// Prefixed by its length: no text can pass for structure.
    private void string(String value) {
        text.append(value.length()).append(':').append(value);
    }
}
