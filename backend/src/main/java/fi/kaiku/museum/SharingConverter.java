package fi.kaiku.museum;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/// What is shared is stored by its code.
@Converter(autoApply = true)
final class SharingConverter implements AttributeConverter<Sharing, String> {

    @Override
    public String convertToDatabaseColumn(Sharing sharing) {
        return sharing.code();
    }

    @Override
    public Sharing convertToEntityAttribute(String code) {
        return Sharing.of(code);
    }
}
