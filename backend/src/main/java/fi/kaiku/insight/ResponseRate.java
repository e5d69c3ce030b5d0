package fi.kaiku.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Submissions set against counted visits, over the days from a museum's first to its last submission within the filter
/// on which somebody counted.
///
/// @param days        museum days on which visits were counted
/// @param submissions on these days
/// @param perVisit    `submissions / visits`
@Schema(name = "ResponseRate")
public record ResponseRate(long visits, long days, long submissions, double perVisit) {

    static ResponseRate of(long visits, long days, long submissions) {
        return new ResponseRate(visits, days, submissions, Math.round(1e4 * submissions / visits) / 1e4);
    }
}
