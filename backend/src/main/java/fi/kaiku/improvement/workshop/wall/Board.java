package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.wall.WorkshopState.Card;
import fi.kaiku.improvement.workshop.wall.WorkshopState.Facts;
import fi.kaiku.improvement.workshop.wall.WorkshopState.Group;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workshop at a moment, or what changed of it, as it was read once for all readers: each sees it with their own
/// eyes.
///
/// @param groups  with what staff may know
/// @param ballots by who voted
public record Board(
        long sequence,
        boolean complete,
        Facts workshop,
        List<Written> cards,
        List<Group> groups,
        Map<UUID, BallotChoices> ballots) {

    /// @param author null for the facilitator
    public record Written(
            UUID id,
            @Nullable UUID author,
            String text,
            String language,
            long position,
            @Nullable UUID groupId,
            boolean hidden,
            boolean removed) {

        static Written of(fi.kaiku.improvement.workshop.wall.Card card) {
            return new Written(
                    card.id(),
                    card.author(),
                    card.text(),
                    card.language(),
                    card.position(),
                    card.groupId(),
                    card.isHidden(),
                    card.isRemoved());
        }
    }

    /// Hidden cards with their words.
    public WorkshopState forStaff() {
        return new WorkshopState(
                sequence,
                complete,
                workshop,
                cards.stream()
                        .filter(card -> !complete || !card.removed())
                        .map(Board::cardForStaff)
                        .toList(),
                groups.stream().filter(this::isToBeTold).toList(),
                null);
    }

    /// Hidden cards as if they were gone, for their authors as well.
    public WorkshopState forParticipant(UUID id) {
        return new WorkshopState(
                sequence,
                complete,
                workshop,
                cards.stream()
                        .filter(card -> !complete || !isGone(card))
                        .map(card -> cardFor(id, card))
                        .toList(),
                groups.stream()
                        .filter(this::isToBeTold)
                        .map(Board::forEverybody)
                        .toList(),
                ballots.get(id));
    }

    static Card cardForStaff(Written card) {
        return new Card(
                card.id(),
                card.text(),
                card.language(),
                card.position(),
                card.groupId(),
                ifTrue(card.hidden()),
                ifTrue(card.removed()),
                null);
    }

    static Card cardFor(UUID reader, Written card) {
        boolean gone = isGone(card);
        return new Card(
                card.id(),
                gone ? "" : card.text(),
                card.language(),
                card.position(),
                gone ? null : card.groupId(),
                null,
                ifTrue(gone),
                ifTrue(reader.equals(card.author())));
    }

    /// The title of one that is gone may be the words of a hidden card.
    private static Group forEverybody(Group group) {
        boolean gone = group.removed() != null;
        return new Group(
                group.id(),
                gone ? "" : group.title(),
                group.position(),
                group.chosen(),
                null,
                group.removed(),
                group.result());
    }

    /// @param tally null while votes are secret
    static Group group(CardGroup group, @Nullable Tally tally) {
        return new Group(
                group.id(),
                group.title(),
                group.position(),
                group.isChosen(),
                group.actionId(),
                ifTrue(group.isRemoved()),
                tally == null || group.isRemoved() ? null : tally.of(group.id()));
    }

    private boolean isToBeTold(Group group) {
        return !complete || group.removed() == null;
    }

    private static boolean isGone(Written card) {
        return card.hidden() || card.removed();
    }

    private static @Nullable Boolean ifTrue(boolean value) {
        return value ? true : null;
    }
}
