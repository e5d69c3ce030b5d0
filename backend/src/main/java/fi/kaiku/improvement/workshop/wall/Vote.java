package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.Turn;
import fi.kaiku.improvement.workshop.VoteMethod;
import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.WorkshopStep;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes ballots: of each participant one, and only what fits how the workshop votes.
@Singleton
class Vote {

    private final WorkshopCatalog workshops;
    private final Ballots ballots;
    private final CardGroups groups;

    Vote(WorkshopCatalog workshops, Ballots ballots, CardGroups groups) {
        this.workshops = workshops;
        this.ballots = ballots;
        this.groups = groups;
    }

    void cast(Turn turn, UUID voter, BallotChoices choices) {
        List<FieldError> errors = errors(turn, choices);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        if (turn.step() != WorkshopStep.VOTE) {
            throw WallProblems.otherStep("Votes are taken while people vote.");
        }
        WorkshopKey key = turn.workshop();
        Ballot known = ballots.findById(new Ballot.Key(key.organisationId(), key.id(), voter));
        if (known == null) {
            ballots.persist(new Ballot(key, voter, choices, workshops.next(turn)));
        } else if (!known.choices().equals(choices)) {
            known.replace(choices, workshops.next(turn));
        }
    }

    /// A group that has gone while somebody voted is no error: it counts for nothing.
    private List<FieldError> errors(Turn turn, BallotChoices choices) {
        List<FieldError> errors = new ArrayList<>();
        Stream.of(VoteMethod.values())
                .filter(method -> method != turn.voteMethod())
                .filter(method -> member(choices, method) != null)
                .forEach(method -> errors.add(
                        new FieldError("/" + name(method), "ballot.method", "This workshop votes in another way.")));
        Collection<UUID> named = member(choices, turn.voteMethod());
        if (named == null) {
            errors.add(new FieldError("/" + name(turn.voteMethod()), "value.missing", "This is how it votes."));
            return errors;
        }
        if (choices.dots() != null && sum(choices.dots()) > turn.dots()) {
            errors.add(new FieldError("/dots", "dots.many", "Together at most %d.".formatted(turn.dots())));
        }
        if (new HashSet<>(named).size() < named.size()) {
            errors.add(new FieldError("/ranking", "ranking.repeated", "Each group once."));
        }
        Set<UUID> known = groups.ids(turn.workshop());
        named.stream()
                .filter(group -> !known.contains(group))
                .forEach(group -> errors.add(new FieldError(
                        "/" + name(turn.voteMethod()), "reference.unknown", "There is no group %s.".formatted(group))));
        return errors;
    }

    private static int sum(Map<UUID, Integer> dots) {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The groups that the ballot names in the member for this method; null without it.
    private static @Nullable Collection<UUID> member(BallotChoices choices, VoteMethod method) {
        return switch (method) {
            case DOTS -> choices.dots() == null ? null : choices.dots().keySet();
            case RANKING -> choices.ranking();
            case IMPACT_EFFORT ->
                choices.placements() == null ? null : choices.placements().keySet();
        };
    }

    private static String name(VoteMethod method) {
        return switch (method) {
            case DOTS -> "dots";
            case RANKING -> "ranking";
            case IMPACT_EFFORT -> "placements";
        };
    }
}
