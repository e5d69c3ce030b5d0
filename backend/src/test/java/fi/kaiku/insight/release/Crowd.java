package fi.kaiku.insight.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Random visitors of a cluster's museums, and how many of each kind there were: what somebody who attacks its releases
/// is after.
final class Crowd {

    private static final List<String> AGES = List.of("under-65", "65-74", "");

    private final Sharing cluster;
    private final Random random;
    private final Map<Visitors, Long> counted = new HashMap<>();

    /// @param months of all quarters that will be released
    Crowd(Sharing cluster, List<YearMonth> months, long seed) {
        this.cluster = cluster;
        this.random = new Random(seed);
        for (UUID museum : cluster.museums()) {
            for (YearMonth month : months) {
                for (String age : AGES) {
                    counted.put(new Visitors(museum, month, age, true), 0L);
                    counted.put(new Visitors(museum, month, age, false), 0L);
                }
            }
        }
    }

    /// Visitors who cannot be told apart by what is released.
    ///
    /// @param month in which they are counted
    /// @param age   empty where they did not say
    /// @param recommending whether they answered that question
    record Visitors(UUID museum, YearMonth month, String age, boolean recommending) {}

    /// Some busy months and some with a handful of visitors or none.
    void visit(YearMonth month) {
        for (int museum = 0; museum < cluster.museums().size(); museum++) {
            boolean quiet = random.nextInt(4) == 0;
            visit(museum, month, month, quiet ? random.nextInt(5) : 8 + random.nextInt(25));
        }
    }

    /// @param countedIn the month whose release is the first to count them
    void visit(int museum, YearMonth month, YearMonth countedIn, int visitors) {
        int reticent = random.nextInt(4);
        cluster.answer(museum, month.atDay(10).toString(), visitors, any -> {
            String age = AGES.get(Math.max(0, random.nextInt(5) - 2));
            boolean recommending = reticent == 0 || random.nextInt(4 * reticent) > 0;
            counted.merge(new Visitors(cluster.museums().get(museum), countedIn, age, recommending), 1L, Long::sum);
            Map<String, Object> answers = new HashMap<>(Map.of("overall", 1 + random.nextInt(5)));
            if (!age.isEmpty()) {
                answers.put("age", age);
            }
            if (recommending) {
                answers.put("recommend", random.nextInt(11));
            }
            return answers;
        });
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Set<Visitors> everybody() {
        return counted.keySet();
    }

    /// @param age null for everybody
    Set<Visitors> group(Set<UUID> museums, LocalDate from, LocalDate to, @Nullable String age) {
        return those(one -> museums.contains(one.museum())
                && !one.month().atDay(1).isBefore(from)
                && !one.month().atEndOfMonth().isAfter(to)
                && (age == null || one.age().equals(age)));
    }

    private Set<Visitors> those(Predicate<Visitors> test) {
        return everybody().stream().filter(test).collect(Collectors.toSet());
    }

    long count(Set<Visitors> group) {
        return group.stream().mapToLong(counted::get).sum();
    }
}
