package fi.kaiku.collector;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A sign of life of a device.
///
/// @param queued           submissions that wait to be sent
/// @param oldestQueuedAt   when the oldest of them was answered, by the device's clock
/// @param refused          submissions that the server will not take and the device keeps
/// @param battery          0 to 1; absent where the device does not tell
/// @param clockSkewSeconds by how much the device's clock is ahead of the server's
/// @param storage          `persistent`, `best-effort` (the browser may evict it), `full` or `none`
@Schema(name = "Heartbeat")
record Heartbeat(
        @NotNull @PositiveOrZero Integer queued,
        @Nullable Instant oldestQueuedAt,
        @NotBlank @Size(max = 40) String appVersion,
        @Nullable @PositiveOrZero Integer refused,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double battery,
        @Nullable Integer clockSkewSeconds,

        @Nullable
        @Pattern(regexp = "persistent|best-effort|full|none", message = "must be persistent, best-effort, full or none")
        String storage) {}
