package fi.kaiku.museum;

import fi.kaiku.platform.LocalizedText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A name that exists in Finnish, Swedish and English, each of at most 200 characters; more languages are welcome.
/// Each language that falls short is an error of its own, `/name/sv`.
@Documented
@Constraint(validatedBy = Trilingual.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Trilingual {

    String message() default "A name is needed in this language (BCP 47), of at most 200 characters.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<Trilingual, LocalizedText> {

        private static final List<String> NEEDED = List.of("fi", "sv", "en");
        private static final int LONGEST = 200;

        @Override
        public boolean isValid(@Nullable LocalizedText name, ConstraintValidatorContext context) {
            if (name == null) {
                return true;
            }
            List<String> wrong = Stream.concat(NEEDED.stream(), name.texts().keySet().stream())
                    .distinct()
                    .filter(language -> !LanguageTag.Check.isTag(language) || !isGood(name.in(language)))
                    .toList();
            context.disableDefaultConstraintViolation();
            for (String language : wrong) {
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(language)
                        .addConstraintViolation();
            }
            return wrong.isEmpty();
        }

        private static boolean isGood(Optional<String> text) {
            return text.filter(present -> present.length() <= LONGEST).isPresent();
        }
    }
}
