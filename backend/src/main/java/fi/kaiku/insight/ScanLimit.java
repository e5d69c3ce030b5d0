package fi.kaiku.insight;

import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.question.Item;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Refuses to read more answers one by one than a reader can be expected to wait for. How many there are,
/// the tallies know.
@ApplicationScoped
public class ScanLimit {

    private static final long MOST = 1_000_000;

    private final Tallies tallies;

    ScanLimit(Tallies tallies) {
        this.tallies = tallies;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where there are too many
    public void require(Selection selection) {
        Item submissions = Item.submissions();
        if (tallies.totals(selection, List.of(submissions)).of(submissions)[0] > MOST) {
            throw Problems.invalid(
                    "from", "submissions.many", "More than a million submissions; take fewer days or fewer museums.");
        }
    }
}
