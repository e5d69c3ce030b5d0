package fi.kaiku.improvement.workshop;

import fi.kaiku.improvement.workshop.Card.Words;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.Problems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The cards of a workshop and their groups. Each call is of a workshop whose turn was taken.
@Singleton
class Wall {

    private final Turns turns;
    private final Cards cards;
    private final CardGroups groups;

    Wall(Turns turns, Cards cards, CardGroups groups) {
        this.turns = turns;
        this.cards = cards;
        this.groups = groups;
    }

    /// @param isNew false where it was there, in these words or in others of its author
    record Put(Card card, boolean isNew) {}

    /// Stores a card, once however often it is sent. What was stored in time answers the same at any time.
    ///
    /// @param author null for the facilitator
    Put write(Workshop workshop, @Nullable UUID author, UUID id, Words words) {
        WallKey key = WallKey.in(workshop.key(), id);
        Card known = cards.findById(key);
        if (known == null) {
            return new Put(add(workshop, new NewCard(key, author, words)), true);
        }
        if (!Objects.equals(known.author(), author)) {
            throw WorkshopProblems.takenCard();
        }
        if (!known.isRemoved() && !known.says(words)) {
            requireSorting(workshop);
            known.say(words, turns.next(workshop));
        }
        return new Put(known, false);
    }

    private record NewCard(WallKey key, @Nullable UUID author, Words words) {}

    private Card add(Workshop workshop, NewCard written) {
        if (!workshop.step().takesCards()) {
            throw WorkshopProblems.otherStep("Cards are taken while people gather, group and vote.");
        }
        long number = turns.next(workshop);
        Card card = new Card(written.key(), written.author(), written.words(), number);
        cards.persist(card);
        if (workshop.step() == WorkshopStep.VOTE) {
            giveOwnGroup(workshop, card, number);
        }
        return card;
    }

    /// Of its author; once more changes nothing.
    void takeAway(Workshop workshop, @Nullable UUID author, UUID id) {
        Card card = card(workshop, id);
        if (!Objects.equals(card.author(), author)) {
            throw Problems.notFound();
        }
        if (!card.isRemoved()) {
            requireSorting(workshop);
            card.takeAway(turns.next(workshop));
        }
    }

    CardGroup name(Workshop workshop, UUID id, String title) {
        requireSorting(workshop);
        WallKey key = WallKey.in(workshop.key(), id);
        CardGroup known = groups.findById(key);
        if (known == null) {
            long number = turns.next(workshop);
            CardGroup made = new CardGroup(key, title, number, number);
            groups.persist(made);
            return made;
        }
        if (known.isRemoved()) {
            throw Problems.notFound();
        }
        if (!known.title().equals(title)) {
            known.rename(title, turns.next(workshop));
        }
        return known;
    }

    /// Its cards are loose again; once more changes nothing.
    void dissolve(Workshop workshop, UUID id) {
        CardGroup group =
                groups.findByIdOptional(WallKey.in(workshop.key(), id)).orElseThrow(Problems::notFound);
        List<Card> inside = cards.in(workshop.key(), id);
        if (group.isRemoved() && inside.isEmpty()) {
            return;
        }
        requireSorting(workshop);
        long number = turns.next(workshop);
        inside.forEach(card -> card.put(null, number));
        group.remove(true, number);
    }

    /// @param groupId null for none
    Card sort(Workshop workshop, UUID id, @Nullable UUID groupId) {
        requireSorting(workshop);
        Card card = card(workshop, id);
        if (card.isRemoved()) {
            throw Problems.notFound();
        }
        if (groupId != null && groups.there(WallKey.in(workshop.key(), groupId)).isEmpty()) {
            throw WorkshopProblems.unknown("/groupId", "group");
        }
        if (!Objects.equals(card.groupId(), groupId)) {
            card.put(groupId, turns.next(workshop));
        }
        return card;
    }

    /// At any time: what must not stand there has to go at once.
    ///
    /// @return whether that changed anything
    boolean hide(Workshop workshop, UUID id, boolean hide) {
        Card card = card(workshop, id);
        if (card.isHidden() == hide) {
            return false;
        }
        long number = turns.next(workshop);
        card.hide(hide, number);
        UUID groupId = card.groupId();
        if (groupId != null) {
            // A group of one bears the words of its card.
            boolean empty = cards.in(workshop.key(), groupId).stream().noneMatch(Card::isVisible);
            CardGroup group =
                    groups.findByIdOptional(WallKey.in(workshop.key(), groupId)).orElseThrow();
            if (group.isRemoved() != empty) {
                group.remove(empty, number);
            }
        } else if (card.isVisible() && workshop.step() == WorkshopStep.VOTE) {
            giveOwnGroup(workshop, card, number);
        }
        return true;
    }

    /// @param actionId one of the organisation's; null for none
    CardGroup choose(Workshop workshop, UUID id, boolean chosen, @Nullable UUID actionId) {
        CardGroup group = groups.there(WallKey.in(workshop.key(), id)).orElseThrow(Problems::notFound);
        if (!workshop.step().tellsResults()) {
            throw WorkshopProblems.otherStep("It is chosen when all have voted.");
        }
        if (group.isChosen() != chosen || !Objects.equals(group.actionId(), actionId)) {
            group.choose(chosen, actionId, turns.next(workshop));
        }
        return group;
    }

    /// Before people vote, so that each card can be voted on.
    void giveOwnGroups(Workshop workshop, long number) {
        cards.loose(workshop.key()).forEach(card -> giveOwnGroup(workshop, card, number));
    }

    private void giveOwnGroup(Workshop workshop, Card card, long number) {
        CardGroup own =
                new CardGroup(WallKey.in(workshop.key(), Ids.next()), cut(card.text()), card.position(), number);
        groups.persist(own);
        card.put(own.id(), number);
    }

    /// Not through the middle of a letter.
    private static String cut(String text) {
        if (text.length() <= CardGroup.LONGEST) {
            return text;
        }
        int end = CardGroup.LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private Card card(Workshop workshop, UUID id) {
        return cards.findByIdOptional(WallKey.in(workshop.key(), id)).orElseThrow(Problems::notFound);
    }

    private static void requireSorting(Workshop workshop) {
        if (!workshop.step().isOpenForSorting()) {
            throw WorkshopProblems.otherStep("Cards are changed and sorted while people gather and group.");
        }
    }
}
