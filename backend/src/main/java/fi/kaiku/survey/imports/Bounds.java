package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.survey.imports.Logic.Operand;
import fi.kaiku.survey.imports.Logic.Sign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule of a file allows: numbers from one to another, so many choices, so many characters.
final class Bounds {

    private static final BigDecimal STEPS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal WHOLE_MOST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal DECIMAL_MOST = BigDecimal.valueOf(10_000);
    private static final List<BigDecimal> DECIMAL_STEPS =
            List.of(new BigDecimal("0.01"), new BigDecimal("0.1"), BigDecimal.ONE);

    private @Nullable BigDecimal low;
    private @Nullable BigDecimal high;
    private boolean lowOpen;
    private boolean highOpen;
    private @Nullable Integer most;
    private boolean wholly = true;

    /// @param choices whether the rule may be about a number of choices, or of characters
    static Bounds of(Logic rule, boolean numbers, boolean choices, boolean characters) {
        Bounds bounds = new Bounds();
        bounds.read(rule, numbers, choices, characters);
        return bounds;
    }

    static Bounds none() {
        return new Bounds();
    }

    static Bounds between(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        Bounds bounds = new Bounds();
        bounds.low = low;
        bounds.high = high;
        return bounds;
    }

    /// Whether the rule says nothing else.
    boolean areWhole() {
        return wholly;
    }

    /// At most so many choices or characters; null where nothing is said.
    @Nullable
    Integer most() {
        return most;
    }

    /// The scale of a number: with the ends that are known, and far ones where they are not.
    ///
    /// @return what had to be assumed, as the end of a sentence; null where nothing had
    @Nullable
    String scale(ObjectNode question, boolean whole) {
        BigDecimal reach = whole ? WHOLE_MOST : DECIMAL_MOST;
        BigDecimal from = low;
        BigDecimal to = high;
        String assumed = from != null && to != null
                ? null
                : from == null ? to == null ? "both ends" : "the lower end" : "the upper end";
        if (from == null) {
            from = to == null || to.signum() > 0 ? BigDecimal.ZERO : to.subtract(reach);
        }
        if (to == null) {
            to = from.compareTo(reach) < 0 && from.signum() >= 0 ? reach : from.add(reach);
        }
        BigDecimal step = whole ? BigDecimal.ONE : step(from, to);
        from = from.divide(step, 0, RoundingMode.FLOOR)
                .add(lowOpen ? BigDecimal.ONE : BigDecimal.ZERO)
                .multiply(step);
        to = to.divide(step, 0, RoundingMode.CEILING)
                .subtract(highOpen ? BigDecimal.ONE : BigDecimal.ZERO)
                .multiply(step);
        from = from.max(FARTHEST.negate()).min(FARTHEST.subtract(BigDecimal.TEN));
        if (to.subtract(from).compareTo(step.multiply(STEPS)) > 0) {
            to = from.add(step.multiply(STEPS));
            assumed = "the upper end, since a scale has at most 1,000,001 numbers";
        }
        to = to.min(FARTHEST).max(from.add(step));
        scale(question, from, to, step);
        return assumed;
    }

    static void scale(ObjectNode question, BigDecimal from, BigDecimal to, BigDecimal step) {
        ObjectNode scale = question.putObject("scale");
        scale.put("min", tidy(from)).put("max", tidy(to));
        if (step.compareTo(BigDecimal.ONE) != 0) {
            scale.put("step", tidy(step));
        }
    }

    /// Written without exponent.
    static BigDecimal tidy(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static BigDecimal step(BigDecimal from, BigDecimal to) {
        return DECIMAL_STEPS.stream()
                .filter(step -> to.subtract(from).compareTo(step.multiply(STEPS)) <= 0)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    private void read(Logic rule, boolean numbers, boolean choices, boolean characters) {
        switch (rule) {
            case Logic.All(List<Logic> parts) -> parts.forEach(part -> read(part, numbers, choices, characters));
            case Logic.Compares(Operand.Answer(String name), Sign sign, Operand.Amount(BigDecimal limit))
            when numbers && name.equals(XPathReader.SELF) -> limit(sign, limit);
            case Logic.Compares(Operand.Amount(BigDecimal limit), Sign sign, Operand.Answer(String name))
            when numbers && name.equals(XPathReader.SELF) -> limit(sign.mirrored(), limit);
            case Logic.Compares(Operand.HowMany(String name), Sign sign, Operand.Amount(BigDecimal limit))
            when choices && name.equals(XPathReader.SELF) -> atMost(sign, limit);
            case Logic.Compares(Operand.HowLong(String name), Sign sign, Operand.Amount(BigDecimal limit))
            when characters && name.equals(XPathReader.SELF) -> atMost(sign, limit);
            default -> wholly = false;
        }
    }

    private void limit(Sign sign, BigDecimal limit) {
        switch (sign) {
            case MORE, AT_LEAST -> {
                if (low == null || limit.compareTo(low) >= 0) {
                    low = limit;
                    lowOpen = sign == Sign.MORE;
                }
            }
            case LESS, AT_MOST -> {
                if (high == null || limit.compareTo(high) <= 0) {
                    high = limit;
                    highOpen = sign == Sign.LESS;
                }
            }
            case EQUAL, OTHER -> wholly = false;
        }
    }

    private void atMost(Sign sign, BigDecimal limit) {
        BigDecimal number = sign == Sign.LESS ? limit.subtract(BigDecimal.ONE) : limit;
        boolean useful = sign == Sign.LESS || sign == Sign.AT_MOST;
        if (useful && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(5_000)) <= 0) {
            most = number.intValue();
        } else {
            wholly = false;
        }
    }
}
