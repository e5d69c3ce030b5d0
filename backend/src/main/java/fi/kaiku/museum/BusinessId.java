package fi.kaiku.museum;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A Finnish business id (Y-tunnus), `1234567-1`: seven digits and a check digit. Absent is valid.
@Documented
@Constraint(validatedBy = BusinessId.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface BusinessId {

    String message() default "Not a Finnish business id: seven digits, a hyphen and the right check digit.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Weights 7, 9, 10, 5, 8, 4, 2; the check digit is 11 less the remainder of division by 11. A remainder of
    /// 1 is never issued, 0 stands for itself.
    final class Check implements ConstraintValidator<BusinessId, String> {

        private static final Pattern FORM = Pattern.compile("\\d{7}-\\d");
        private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
        private static final int MODULUS = 11;

        @Override
        public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
            return id == null || (FORM.matcher(id).matches() && checkDigit(id) == id.charAt(8) - '0');
        }

        private static int checkDigit(String id) {
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (id.charAt(i) - '0');
            }
            int remainder = sum % MODULUS;
            return remainder == 0 ? 0 : MODULUS - remainder; // 10 for a remainder of 1: no digit, so never equal
        }
    }
}
