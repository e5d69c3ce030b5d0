package fi.kaiku.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A property of an entity whose old and new value the audit log tells. Of all others it says only that they changed:
/// what nobody thought of is no secret let out.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Told {}
