package fi.kaiku.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who does something: somebody with an account, or a partner's system. One of the two is there.
public record Actor(@Nullable UUID accountId, @Nullable UUID clientId) {}
