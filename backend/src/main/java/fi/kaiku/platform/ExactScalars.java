package fi.kaiku.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// Scalars that Jackson would guess at: half a number cut to a whole one, a number taken for a time.
final class ExactScalars {

    private ExactScalars() {}

    /// A whole number in any spelling: 1, 1.0 and 1e0 are the same.
    static final class WholeNumber extends StdScalarDeserializer<Integer> {

        WholeNumber() {
            super(Integer.class);
        }

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                return (Integer) context.handleUnexpectedToken(Integer.class, parser);
            }
            try {
                return parser.getDecimalValue().intValueExact();
            } catch (ArithmeticException e) {
                return (Integer)
                        context.handleWeirdNumberValue(Integer.class, parser.getNumberValue(), "not a whole number");
            }
        }
    }

    /// A time as RFC 3339 writes it, with its offset from UTC.
    static final class Moment extends StdScalarDeserializer<Instant> {

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            try {
                return OffsetDateTime.parse(parser.getText()).toInstant();
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(
                        Instant.class, parser.getText(), "write it as 2026-05-02T10:11:12Z");
            }
        }
    }
}
