package fi.kaiku.collector;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/// How a device with several collectors plays them: the visitor chooses, or each visitor gets the next.
enum Playing {
    @JsonProperty("chooser")
    CHOOSER,

    @JsonProperty("rotation")
    ROTATION;

    @Converter(autoApply = true)
    static final class Column implements AttributeConverter<Playing, String> {

        @Override
        public String convertToDatabaseColumn(Playing playing) {
            return playing.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Playing convertToEntityAttribute(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT));
        }
    }
}
