package fi.kaiku.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/// Seeded randomness in the shapes the generator needs. Equal seeds give equal throws.
final class Dice {

    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /// The nearest whole step of a scale to a draw from a normal distribution.
    int onScale(int min, int max, double mean, double deviation) {
        return (int) Math.clamp(Math.round(normal(mean, deviation)), min, max);
    }

    /// Knuth's multiplication method: fine for the small means of one museum's day.
    int poisson(double mean) {
        double floor = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > floor; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// One key, with a probability in proportion to its weight. The map must keep its order for the draw to be
    /// repeatable.
    String weighted(Map<String, Double> weights) {
        double rest = random.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        String last = "";
        for (var weight : weights.entrySet()) {
            last = weight.getKey();
            rest -= weight.getValue();
            if (rest < 0) {
                return last;
            }
        }
        return last;
    }

    /// A UUIDv7 (RFC 9562) of the given moment.
    UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000L | random.nextLong() & 0x0FFFL;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    String code(int length) {
        var code = new StringBuilder(length);
        random.ints(length, 0, CODE_LETTERS.length()).forEach(index -> code.append(CODE_LETTERS.charAt(index)));
        return code.toString();
    }
}
