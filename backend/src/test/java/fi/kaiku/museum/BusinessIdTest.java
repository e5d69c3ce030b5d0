package fi.kaiku.museum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessIdTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Holder(@BusinessId String id) {}

    @ParameterizedTest
    @CsvSource({
        "0737546-2, true", // published example
        "0201256-6, true",
        "0737546-3, false",
        "0737564-2, false", // two digits changed places
        "1234567-1, true",
        "0000001-0, false",
        "0000006-0, false", // remainder 1: never issued
        "1234567, false",
        "FI12345671, false",
        "'', false"
    })
    void knowsARightCheckDigit(String id, boolean valid) {
        assertEquals(valid, VALIDATOR.validate(new Holder(id)).isEmpty(), id);
    }
}
