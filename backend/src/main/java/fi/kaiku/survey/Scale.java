package fi.kaiku.survey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.kaiku.platform.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The numbers `min`, `min + step`, ... `max`, both ends included.
///
/// @param step     1 where the document is silent
/// @param look     how a player draws it: `smileys`, `stars`, `numbers`
/// @param minLabel what the lowest number means
/// @param maxLabel what the highest number means
@Schema(requiredProperties = {"min", "max"})
public record Scale(
        BigDecimal min,
        BigDecimal max,
        BigDecimal step,
        @Nullable String look,
        @Nullable LocalizedText minLabel,
        @Nullable LocalizedText maxLabel) {

    /// A scale of more numbers is counted in bins, see [Codebook].
    public static final int DISCRETE = 101;

    public Scale {
        step = Objects.requireNonNullElse(step, BigDecimal.ONE); // absent in the document
    }

    public static Scale of(int min, int max) {
        return new Scale(BigDecimal.valueOf(min), BigDecimal.valueOf(max), BigDecimal.ONE, null, null, null);
    }

    /// How many numbers it has.
    public int size() {
        return max.subtract(min).divide(step, 0, RoundingMode.FLOOR).intValueExact() + 1;
    }

    @JsonIgnore
    public boolean isContinuous() {
        return size() > DISCRETE;
    }

    /// The number at a place, 0 for `min`.
    public BigDecimal value(int index) {
        return min.add(step.multiply(BigDecimal.valueOf(index)));
    }

    /// All numbers, lowest first.
    public List<BigDecimal> values() {
        return IntStream.range(0, size()).mapToObj(this::value).toList();
    }

    /// The place of a number on the scale, empty beside it. A number is on the scale where it is the double nearest to
    /// one of its decimal values: 0.3 is on 0, 0.1, 0.2, 0.3.
    public OptionalInt indexOf(double number) {
        double place = Math.rint((number - min.doubleValue()) / step.doubleValue());
        if (!(place >= 0 && place < size())) {
            return OptionalInt.empty();
        }
        int index = (int) place;
        return value(index).doubleValue() == number ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /// True where `max` is above `min`, met exactly by steps from it, and there are no more steps than Kaiku counts.
    boolean isReachable() {
        return step.signum() > 0
                && max.compareTo(min) > 0
                && max.subtract(min).remainder(step).signum() == 0
                && max.subtract(min).divideToIntegralValue(step).compareTo(BigDecimal.valueOf(Limits.SCALE_STEPS)) < 0;
    }

    /// Equal in what is measured; look and labels may differ.
    boolean measuresLike(Scale other) {
        return min.compareTo(other.min) == 0 && max.compareTo(other.max) == 0 && step.compareTo(other.step) == 0;
    }

    /// As people write it: `1 to 5`, `0 to 10 in steps of 0.5`.
    String inWords() {
        String ends = plain(min) + " to " + plain(max);
        return step.compareTo(BigDecimal.ONE) == 0 ? ends : ends + " in steps of " + plain(step);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
