package fi.kaiku.insight.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Holm's correction for a family of tests: whoever calls significant what is below 0.05 is wrong about any
/// of them with probability 0.05 at most, however the tests hang together.
///
/// Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of
/// Statistics 6 (1979) 65-70; adjusted values as in S. P. Wright, Biometrics 48 (1992) 1005-1013.
public final class Holm {

    private Holm() {}

    /// The adjusted p values, in the order of the given ones.
    public static double[] adjusted(double... p) {
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = Arrays.copyOf(p, p.length);
        double least = 0;
        for (int rank = 0; rank < p.length; rank++) {
            least = Math.max(least, Math.min(1, (p.length - rank) * p[ascending[rank]]));
            adjusted[ascending[rank]] = least;
        }
        return adjusted;
    }
}
