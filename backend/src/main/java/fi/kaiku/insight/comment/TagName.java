package fi.kaiku.insight.comment;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a tag may be called.
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size(max = TagName.LONGEST)
@Pattern(regexp = TagName.PATTERN)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface TagName {

    int LONGEST = 60;

    /// No comma, which parts tags in a filter, and nothing that is not seen.
    String PATTERN = "[^,\\p{Cc}]*[^,\\p{Z}\\p{Cc}][^,\\p{Cc}]*";

    String message() default "At most 60 characters, not all blank, without commas or line breaks.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
