package fi.kaiku.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Text that can be stored and sent on: no NUL, no half of a surrogate pair.
public final class CleanText {

    private static final String CODE = "text.unclean";
    private static final String DETAIL = "Contains a NUL or half of a surrogate pair; send well-formed Unicode text.";

    private CleanText() {}

    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /// @param pointer JSON pointer of the text, or the name of the parameter
    static FieldError error(String pointer) {
        return new FieldError(pointer, CODE, DETAIL);
    }

    /// Every unclean text or member name in a tree; records are guarded by the deserializer, trees by this.
    ///
    /// @param pointer JSON pointer of the tree itself, empty for the root
    public static List<FieldError> errors(JsonNode tree, String pointer) {
        List<FieldError> errors = new ArrayList<>();
        collect(tree, pointer, errors);
        return errors;
    }

    private static void collect(JsonNode node, String pointer, List<FieldError> errors) {
        if (node.isTextual() && !isClean(node.textValue())) {
            errors.add(error(pointer));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, errors);
        }
        node.properties().forEach(member -> {
            if (isClean(member.getKey())) {
                collect(member.getValue(), pointer + "/" + escape(member.getKey()), errors);
            } else {
                errors.add(error(pointer));
            }
        });
    }

    /// A member name as a token of a JSON pointer (RFC 6901).
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /// Text of a request that cannot be kept; the parser adds where it stands.
    static final class UncleanText extends JsonMappingException {

        UncleanText(JsonParser parser) {
            super(parser, DETAIL);
        }

        String code() {
            return CODE;
        }
    }

    static final class MemberNames extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (!isClean(key)) {
                throw new UncleanText(context.getParser());
            }
            return key;
        }
    }

    static final class Deserializer extends StdScalarDeserializer<String> {

        Deserializer() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !isClean(text)) {
                throw new UncleanText(parser);
            }
            return text;
        }
    }
}
