package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopCatalog.Member;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.wall.Card.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// The wall for those who take part and those who watch. Asks nobody's permission: the caller has.
@Singleton
@Transactional
public class WallCatalog {

    private final WorkshopCatalog workshops;
    private final Wall wall;
    private final Vote vote;
    private final ReadBoard board;

    WallCatalog(WorkshopCatalog workshops, Wall wall, Vote vote, ReadBoard board) {
        this.workshops = workshops;
        this.wall = wall;
        this.vote = vote;
        this.board = board;
    }

    /// @param isNew false where it was stored before
    public record Stored(WorkshopState.Card card, boolean isNew) {}

    /// Stores a card, once however often it is sent.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where it is not the time for it
    public Stored write(Member author, UUID cardId, CardWords words) {
        Wall.Put put = wall.write(workshops.take(author.workshop()), author.id(), cardId, Words.of(words));
        return new Stored(Board.cardFor(author.id(), Board.Written.of(put.card())), put.isNew());
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for a card of somebody else, 409 where it is too late
    public void takeAway(Member author, UUID cardId) {
        wall.takeAway(workshops.take(author.workshop()), author.id(), cardId);
    }

    /// In place of what the participant voted before.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where it is not the time, 422 for what does not fit
    public void vote(Member voter, BallotChoices choices) {
        vote.cast(workshops.take(voter.workshop()), voter.id(), choices);
    }

    /// What changed after this number; all there is for 0, and for a number that the workshop has not come to. Empty
    /// where the workshop is gone.
    public Optional<Board> board(WorkshopKey workshop, long after) {
        return workshops.overview(workshop).map(overview -> board.of(overview, after));
    }
}
