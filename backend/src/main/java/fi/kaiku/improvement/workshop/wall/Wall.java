package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.Turn;
import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopStep;
import fi.kaiku.improvement.workshop.wall.Card.Words;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Problems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The cards of a workshop and their groups. All of it is done in a turn.
@Singleton
class Wall {

    static final int LONGEST_TITLE = 120;

    private final WorkshopCatalog workshops;
    private final Cards cards;
    private final CardGroups groups;

    Wall(WorkshopCatalog workshops, Cards cards, CardGroups groups) {
        this.workshops = workshops;
        this.cards = cards;
        this.groups = groups;
    }

    /// @param isNew false where it was there, in these words or in others of its author
    record Put(Card card, boolean isNew) {}

    /// Stores a card, once however often it is sent. What was stored in time answers the same at any time.
    ///
    /// @param author null for the facilitator
    Put write(Turn turn, @Nullable UUID author, UUID id, Words words) {
        WallKey key = WallKey.in(turn.workshop(), id);
        Card known = cards.findById(key);
        if (known == null) {
            return new Put(add(turn, new NewCard(key, author, words)), true);
        }
        if (!Objects.equals(known.author(), author)) {
            throw WallProblems.takenCard();
        }
        if (!known.isRemoved() && !known.says(words)) {
            requireSorting(turn);
            known.say(words, workshops.next(turn));
        }
        return new Put(known, false);
    }

    private record NewCard(WallKey key, @Nullable UUID author, Words words) {}

    private Card add(Turn turn, NewCard written) {
        if (!turn.step().takesCards()) {
            throw WallProblems.otherStep("Cards are taken while people gather, group and vote.");
        }
        long number = workshops.next(turn);
        Card card = new Card(written.key(), written.author(), written.words(), number);
        cards.persist(card);
        if (turn.step() == WorkshopStep.VOTE) {
            giveOwnGroup(turn, card, number);
        }
        return card;
    }

    /// Of its author; once more changes nothing.
    void takeAway(Turn turn, @Nullable UUID author, UUID id) {
        Card card = card(turn, id);
        if (!Objects.equals(card.author(), author)) {
            throw Problems.notFound();
        }
        if (!card.isRemoved()) {
            requireSorting(turn);
            card.takeAway(workshops.next(turn));
        }
    }

    CardGroup name(Turn turn, UUID id, String title) {
        requireSorting(turn);
        WallKey key = WallKey.in(turn.workshop(), id);
        CardGroup known = groups.findById(key);
        if (known == null) {
            long number = workshops.next(turn);
            CardGroup made = new CardGroup(key, title, number, number);
            groups.persist(made);
            return made;
        }
        if (known.isRemoved()) {
            throw Problems.notFound();
        }
        if (!known.title().equals(title)) {
            known.rename(title, workshops.next(turn));
        }
        return known;
    }

    /// Its cards are loose again; once more changes nothing.
    void dissolve(Turn turn, UUID id) {
        CardGroup group =
                groups.findByIdOptional(WallKey.in(turn.workshop(), id)).orElseThrow(Problems::notFound);
        List<Card> inside = cards.in(turn.workshop(), id);
        if (group.isRemoved() && inside.isEmpty()) {
            return;
        }
        requireSorting(turn);
        long number = workshops.next(turn);
        inside.forEach(card -> card.put(null, number));
        group.remove(true, number);
    }

    /// @param groupId null for none
    Card sort(Turn turn, UUID id, @Nullable UUID groupId) {
        requireSorting(turn);
        Card card = card(turn, id);
        if (card.isRemoved()) {
            throw Problems.notFound();
        }
        if (groupId != null
                && groups.there(WallKey.in(turn.workshop(), groupId)).isEmpty()) {
            throw WallProblems.unknown("/groupId", "group");
        }
        if (!Objects.equals(card.groupId(), groupId)) {
            card.put(groupId, workshops.next(turn));
        }
        return card;
    }

    /// At any time: what must not stand there has to go at once.
    ///
    /// @return whether that changed anything
    boolean hide(Turn turn, UUID id, boolean hide) {
        Card card = card(turn, id);
        if (card.isHidden() == hide) {
            return false;
        }
        long number = workshops.next(turn);
        card.hide(hide, number);
        UUID groupId = card.groupId();
        if (groupId != null) {
            // A group of one bears the words of its card.
            boolean empty = cards.in(turn.workshop(), groupId).stream().noneMatch(Card::isVisible);
            CardGroup group = groups.findByIdOptional(WallKey.in(turn.workshop(), groupId))
                    .orElseThrow();
            if (group.isRemoved() != empty) {
                group.remove(empty, number);
            }
        } else if (card.isVisible() && turn.step() == WorkshopStep.VOTE) {
            giveOwnGroup(turn, card, number);
        }
        return true;
    }

    /// @param actionId one of the organisation's; null for none
    CardGroup choose(Turn turn, UUID id, boolean chosen, @Nullable UUID actionId) {
        CardGroup group = groups.there(WallKey.in(turn.workshop(), id)).orElseThrow(Problems::notFound);
        if (!turn.step().tellsResults()) {
            throw WallProblems.otherStep("It is chosen when all have voted.");
        }
        if (group.isChosen() != chosen || !Objects.equals(group.actionId(), actionId)) {
            group.choose(chosen, actionId, workshops.next(turn));
        }
        return group;
    }

    /// Before people vote, so that each card can be voted on.
    void giveOwnGroups(Turn turn, long number) {
        cards.loose(turn.workshop()).forEach(card -> giveOwnGroup(turn, card, number));
    }

    private void giveOwnGroup(Turn turn, Card card, long number) {
        CardGroup own =
                new CardGroup(WallKey.in(turn.workshop(), Ids.next()), cut(card.text()), card.position(), number);
        groups.persist(own);
        card.put(own.id(), number);
    }

    /// Not through the middle of a letter.
    private static String cut(String text) {
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        int end = LONGEST_TITLE - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private Card card(Turn turn, UUID id) {
        return cards.findByIdOptional(WallKey.in(turn.workshop(), id)).orElseThrow(Problems::notFound);
    }

    private static void requireSorting(Turn turn) {
        if (!turn.step().isOpenForSorting()) {
            throw WallProblems.otherStep("Cards are changed and sorted while people gather and group.");
        }
    }
}
