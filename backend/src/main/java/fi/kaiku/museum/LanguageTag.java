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
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language tag (BCP 47) in its canonical writing: `sv`, `en-GB`.
@Documented
@Constraint(validatedBy = LanguageTag.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface LanguageTag {

    String message() default "Not a language tag (BCP 47), such as fi or en-GB.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<LanguageTag, String> {

        @Override
        public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
            return tag == null || isTag(tag);
        }

        static boolean isTag(String tag) {
            return !tag.isEmpty() && tag.equals(canonical(tag));
        }

        private static @Nullable String canonical(String tag) {
            try {
                return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            } catch (IllformedLocaleException e) {
                return null;
            }
        }
    }
}
