package fi.kaiku.platform.tenancy;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Speaks for all organisations, whoever asks: jobs, what has to look before it knows whose it is (a key, a token, a
/// session), and what is made of all together. Its own checks are the only wall there, so it stands on as little as
/// possible.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AcrossOrganisations {}
