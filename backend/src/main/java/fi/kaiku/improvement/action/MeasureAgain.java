package fi.kaiku.improvement.action;

import fi.kaiku.insight.followup.FollowUp;
import fi.kaiku.insight.followup.Measure;
import fi.kaiku.insight.followup.ReadMeasure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Asks the answers whether an action has helped.
@ApplicationScoped
class MeasureAgain {

    private final Actions actions;
    private final ReadMeasure measures;
    private final Clock clock;

    MeasureAgain(Actions actions, ReadMeasure measures, Clock clock) {
        this.actions = actions;
        this.measures = measures;
        this.clock = clock;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where it is not done, or nothing was to be measured
    ActionFollowUp of(Action action) {
        Measure measure = action.measure();
        LocalDate doneOn = action.doneOn();
        if (measure == null || doneOn == null) {
            throw ActionProblems.notToBeMeasured();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        FollowUp measured = measures.followUp(measure, action.organisationId(), doneOn, today);
        return new ActionFollowUp(measured, overlapping(action, measure, measured));
    }

    private List<ActionFollowUp.Overlap> overlapping(Action action, Measure measure, FollowUp measured) {
        LocalDate from = Objects.requireNonNull(measured.baseline().from());
        LocalDate to = Objects.requireNonNull(measured.followUp().to());
        return actions.doneBetween(action.organisationId(), from, to).stream()
                .filter(other -> !other.id().equals(action.id()))
                .filter(other -> isOfSameItem(measure, other.measure()))
                .map(other ->
                        new ActionFollowUp.Overlap(other.id(), other.title(), Objects.requireNonNull(other.doneOn())))
                .toList();
    }

    private static boolean isOfSameItem(Measure one, @Nullable Measure other) {
        return other != null
                && one.surveyId().equals(other.surveyId())
                && Objects.equals(one.question(), other.question())
                && Objects.equals(one.comments(), other.comments())
                && Objects.equals(one.row(), other.row());
    }
}
