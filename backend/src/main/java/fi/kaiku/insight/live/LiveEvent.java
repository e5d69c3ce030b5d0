package fi.kaiku.insight.live;

import org.jspecify.annotations.Nullable;

/// One thing to send: a state, or only a sign of life.
///
/// @param id   the same for the same state
/// @param data the state as JSON; null for a sign of life
record LiveEvent(String id, @Nullable String data) {

    static final LiveEvent SIGN_OF_LIFE = new LiveEvent("", null);
}
