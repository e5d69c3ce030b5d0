package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.VoteMethod;
import fi.kaiku.improvement.workshop.wall.BallotChoices.Placement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Counts ballots.
final class Tally {

    private final VoteMethod method;
    private final List<BallotChoices> ballots;

    Tally(VoteMethod method, List<BallotChoices> ballots) {
        this.method = method;
        this.ballots = ballots;
    }

    GroupResult of(UUID group) {
        return switch (method) {
            case DOTS -> dots(group);
            case RANKING -> ranking(group);
            case IMPACT_EFFORT -> placements(group);
        };
    }

    private GroupResult dots(UUID group) {
        List<Integer> given = named(
                        ballot -> ballot.dots() == null ? null : ballot.dots().get(group))
                .stream()
                .filter(dots -> dots > 0)
                .toList();
        return new GroupResult(given.stream().mapToInt(Integer::intValue).sum(), null, null, null, given.size());
    }

    private GroupResult ranking(UUID group) {
        int[] points = ballots.stream()
                .map(BallotChoices::ranking)
                .filter(Objects::nonNull)
                .filter(ranking -> ranking.contains(group))
                .mapToInt(ranking -> ranking.size() - ranking.indexOf(group))
                .toArray();
        return new GroupResult(null, IntStream.of(points).sum(), null, null, points.length);
    }

    private GroupResult placements(UUID group) {
        List<Placement> placed = named(ballot ->
                ballot.placements() == null ? null : ballot.placements().get(group));
        return placed.isEmpty()
                ? new GroupResult(null, null, null, null, 0)
                : new GroupResult(
                        null, null, mean(placed, Placement::impact), mean(placed, Placement::effort), placed.size());
    }

    private <T> List<T> named(Function<BallotChoices, T> choice) {
        return ballots.stream().map(choice).filter(Objects::nonNull).toList();
    }

    private static double mean(List<Placement> placed, ToIntFunction<Placement> part) {
        return placed.stream().mapToInt(part).average().orElseThrow();
    }
}
