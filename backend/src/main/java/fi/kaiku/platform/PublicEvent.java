package fi.kaiku.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a room tells whoever listens, within the transaction in which it happened. Partner may observe it,
/// and nothing else of the rooms that it does not call.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PublicEvent {}
