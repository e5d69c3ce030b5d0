package fi.kaiku.insight.release;

import fi.kaiku.insight.disclosure.UnsafeReleaseException;
import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/// What this room refuses.
final class ReleaseProblems {

    private ReleaseProblems() {}

    /// 409: everything that is closed has been released, or nobody shares anything.
    static HttpProblem nothingToRelease(LocalDate closed) {
        return Problems.conflict(
                "nothing-to-release",
                "Nothing is left to be released up to %s: it has been released, or no museum shares its tables."
                        .formatted(closed));
    }

    /// 409: nothing can be withheld any more that would make it safe.
    static HttpProblem unsafe(String measures, UnsafeReleaseException cause) {
        return Problems.conflict(
                "release-unsafe",
                "Of %s, %s. Release a longer period at once.".formatted(measures, cause.getMessage()));
    }

    /// 409: what was looked at is what will be told. `to` and `segments` are those of the draft, to ask for it again.
    static HttpProblem drafted(Release draft) {
        HttpProblem refusal = Problems.conflict(
                "release-drafted",
                "A release up to %s %s was drafted. Publish it first: a second draft beside it would tell more than either."
                        .formatted(
                                draft.lastDay(),
                                draft.segments().isEmpty()
                                        ? "without segments"
                                        : "by " + String.join(", ", draft.segments())));
        return HttpProblem.builder(refusal)
                .with("to", draft.lastDay().toString())
                .with("segments", draft.segments())
                .build();
    }

    static HttpProblem unknownCluster() {
        return Problems.invalid("/clusterId", "reference.unknown", "There is no such cluster for you here.");
    }

    static HttpProblem notClosed(LocalDate closed) {
        return Problems.invalid(
                "/to",
                "period.open",
                "A release ends with the last day of a quarter, at the latest %s: later answers may still be on their way."
                        .formatted(closed));
    }

    static HttpProblem unknownSegment(int index, Collection<String> known) {
        return Problems.invalid(
                "/segments/" + index,
                "value.unknown",
                "One of " + String.join(", ", known) + ", by which surveys ask.");
    }

    /// A value that cannot be: off its scale, a share above 1, half a scale.
    static void refuseOutside(ReferenceValue.Content content) {
        BigDecimal least = content.scaleMin();
        BigDecimal most = content.scaleMax();
        if ((least == null) != (most == null) || least != null && most != null && least.compareTo(most) >= 0) {
            throw Problems.invalid("/scaleMax", "scale.order", "Give both ends of the scale, the lower first.");
        }
        boolean possible = switch (content.figure()) {
            case MEAN -> least != null && most != null && isBetween(content.value(), least, most);
            case SHARE -> isBetween(content.value(), BigDecimal.ZERO, BigDecimal.ONE);
            case NPS -> isBetween(content.value(), BigDecimal.valueOf(-100), BigDecimal.valueOf(100));
        };
        if (!possible) {
            throw Problems.invalid(
                    "/value", "value.outside", "A mean lies on its scale, a share from 0 to 1, nps from -100 to 100.");
        }
    }

    private static boolean isBetween(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
