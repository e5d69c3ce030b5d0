package fi.kaiku.insight.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.kaiku.platform.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A figure that somebody else published: to be set beside own results, never mixed with them.
@Entity
@Table(name = "reference_values")
class ReferenceValue {

    @Id
    private UUID id;

    private String construct;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    private @Nullable BigDecimal scaleMin;

    private @Nullable BigDecimal scaleMax;

    private BigDecimal value;

    private @Nullable Long n;

    private int year;

    private String country;

    private String source;

    private int revision;
    private Instant changedAt;

    /// What the value is.
    enum Figure {
        /// On the scale.
        @JsonProperty("mean")
        MEAN,
        /// 0 to 1.
        @JsonProperty("share")
        SHARE,
        /// -100 to 100.
        @JsonProperty("nps")
        NPS
    }

    /// @param construct that it measures
    /// @param scaleMin  lowest point of the scale; absent where there is none
    /// @param scaleMax  likewise the highest
    /// @param value     on that scale, or a share from 0 to 1, or a net promoter score
    /// @param n         respondents; absent where the source does not say
    /// @param country   as in ISO 3166: `DK`
    /// @param source    who published it, and where
    @Schema(
            name = "NewReferenceValue",
            requiredProperties = {"construct", "figure", "value", "year", "country", "source"})
    record Content(
            @NotBlank @Size(max = 100) String construct,
            @NotNull Figure figure,
            @Nullable BigDecimal scaleMin,
            @Nullable BigDecimal scaleMax,
            @NotNull BigDecimal value,
            @Nullable @Positive Long n,
            @NotNull @Min(1900) @Max(2200) Integer year,
            @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
            @NotBlank @Size(max = 500) String source) {}

    @SuppressWarnings("NullAway.Init")
    ReferenceValue() {}

    ReferenceValue(Content content, Instant now) {
        this.id = Ids.next();
        enter(content, now);
    }

    final void enter(Content content, Instant now) {
        construct = content.construct();
        figure = content.figure();
        scaleMin = content.scaleMin();
        scaleMax = content.scaleMax();
        value = content.value();
        n = content.n();
        year = content.year();
        country = content.country();
        source = content.source().strip();
        changedAt = now;
        revision++;
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    Content content() {
        return new Content(
                construct,
                figure,
                scaleMin == null ? null : plain(scaleMin),
                scaleMax == null ? null : plain(scaleMax),
                plain(value),
                n,
                year,
                country,
                source);
    }

    /// As it was written: 8.6, 100, and never 1E+2.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
