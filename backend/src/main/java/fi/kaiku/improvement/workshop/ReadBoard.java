package fi.kaiku.improvement.workshop;

import fi.kaiku.improvement.finding.FindingCatalog;
import fi.kaiku.improvement.workshop.WorkshopState.Facts;
import fi.kaiku.improvement.workshop.WorkshopState.Host;
import fi.kaiku.improvement.workshop.WorkshopState.Taken;
import fi.kaiku.museum.MuseumCatalog;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads what a workshop shows. The number comes first and what it is about after it, so that nothing is missing of
/// what the number says; something may be newer, and comes once more with the next number.
@Singleton
class ReadBoard {

    private final Participants participants;
    private final Cards cards;
    private final CardGroups groups;
    private final Ballots ballots;
    private final MuseumCatalog museums;
    private final FindingCatalog findings;

    ReadBoard(
            Participants participants,
            Cards cards,
            CardGroups groups,
            Ballots ballots,
            MuseumCatalog museums,
            FindingCatalog findings) {
        this.participants = participants;
        this.cards = cards;
        this.groups = groups;
        this.ballots = ballots;
        this.museums = museums;
        this.findings = findings;
    }

    /// @param after number of the sequence up to which the reader has everything; 0 for nothing. All there is comes
    /// also
    ///              where the workshop has not come so far
    Board of(Workshop workshop, long after) {
        WorkshopKey key = workshop.key();
        boolean complete = after <= 0 || after > workshop.sequence();
        long from = complete ? 0 : after;
        // Groups after the cards that are in them.
        List<Board.Written> written =
                cards.changedAfter(key, from).stream().map(Board.Written::of).toList();
        List<CardGroup> changed = groups.changedAfter(key, from);
        List<Ballot> voted = ballots.of(key);
        Tally tally = workshop.step().tellsResults()
                ? new Tally(
                        workshop.voteMethod(),
                        voted.stream().map(Ballot::choices).toList())
                : null;
        return new Board(
                workshop.sequence(),
                complete,
                facts(workshop, voted.size()),
                written,
                changed.stream().map(group -> Board.group(group, tally)).toList(),
                voted.stream().collect(Collectors.toMap(Ballot::participantId, Ballot::choices)));
    }

    private Facts facts(Workshop workshop, long voted) {
        WorkshopContent content = workshop.content();
        return new Facts(
                workshop.id(),
                content.title(),
                content.prompt(),
                workshop.step(),
                workshop.stepEndsAt(),
                workshop.voteMethod(),
                workshop.dots(),
                content.museumIds().stream()
                        .map(museums::museum)
                        .flatMap(Optional::stream)
                        .map(museum -> new Host(museum.id(), museum.name()))
                        .toList(),
                findings.statements(workshop.organisationId(), content.findingIds()).stream()
                        .map(finding -> new Taken(finding.id(), finding.statement()))
                        .toList(),
                participants.joined(workshop.key()),
                voted);
    }
}
