package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.Turn;
import fi.kaiku.improvement.workshop.WorkshopCatalog.Overview;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.wall.WorkshopState.Facts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/// Reads what a workshop shows. Its number was read before, so that nothing is missing of what the number says;
/// something may be newer, and comes once more with the next number.
@Singleton
class ReadBoard {

    private final Cards cards;
    private final CardGroups groups;
    private final Ballots ballots;

    ReadBoard(Cards cards, CardGroups groups, Ballots ballots) {
        this.cards = cards;
        this.groups = groups;
        this.ballots = ballots;
    }

    /// @param after number of the sequence up to which the reader has everything; 0 for nothing. All there is comes
    /// also
    ///              where the workshop has not come so far
    Board of(Overview workshop, long after) {
        Turn now = workshop.now();
        WorkshopKey key = now.workshop();
        boolean complete = after <= 0 || after > now.sequence();
        long from = complete ? 0 : after;
        // Groups after the cards that are in them.
        List<Board.Written> written =
                cards.changedAfter(key, from).stream().map(Board.Written::of).toList();
        List<CardGroup> changed = groups.changedAfter(key, from);
        List<Ballot> voted = ballots.of(key);
        Tally tally = now.step().tellsResults()
                ? new Tally(
                        now.voteMethod(), voted.stream().map(Ballot::choices).toList())
                : null;
        return new Board(
                now.sequence(),
                complete,
                Facts.of(workshop, voted.size()),
                written,
                changed.stream().map(group -> Board.group(group, tally)).toList(),
                voted.stream().collect(Collectors.toMap(Ballot::participantId, Ballot::choices)));
    }
}
