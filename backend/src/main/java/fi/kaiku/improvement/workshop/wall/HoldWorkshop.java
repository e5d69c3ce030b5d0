package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopCatalog.Member;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.WorkshopStep;
import fi.kaiku.platform.Ids;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Holds a whole workshop from the first card to the last choice, as people would; for the demonstration. Asks nobody's
/// permission: the caller has, and a transaction.
@Singleton
public class HoldWorkshop {

    private final WorkshopCatalog workshops;
    private final Wall wall;
    private final Vote vote;

    HoldWorkshop(WorkshopCatalog workshops, Wall wall, Vote vote) {
        this.workshops = workshops;
        this.wall = wall;
        this.vote = vote;
    }

    public void hold(HeldWorkshop held) {
        WorkshopKey workshop = workshops.enter(held.plan());
        List<UUID> people = held.people().stream()
                .map(person -> workshops.seat(workshop, person.role(), person.language()))
                .map(Member::id)
                .toList();
        workshops.move(workshop, WorkshopStep.GATHER);
        List<List<UUID>> cards = write(workshop, people, held.groups());
        workshops.move(workshop, WorkshopStep.GROUP);
        List<UUID> groups = sort(workshop, held.groups(), cards);
        workshops.move(workshop, WorkshopStep.VOTE);
        cast(workshop, people, dots(held.groups(), groups));
        workshops.move(workshop, WorkshopStep.CHOOSE);
        for (int i = 0; i < groups.size(); i++) {
            UUID action = held.groups().get(i).actionId();
            if (action != null) {
                wall.choose(workshops.again(workshop), groups.get(i), true, action);
            }
        }
        workshops.move(workshop, WorkshopStep.CLOSED);
    }

    /// One card of each group after the other, so that they stand mixed until they are sorted.
    private List<List<UUID>> write(WorkshopKey workshop, List<UUID> people, List<HeldWorkshop.Group> groups) {
        List<List<UUID>> written =
                groups.stream().<List<UUID>>map(group -> new ArrayList<>()).toList();
        int most = groups.stream().mapToInt(group -> group.cards().size()).max().orElse(0);
        int author = 0;
        for (int row = 0; row < most; row++) {
            for (int i = 0; i < groups.size(); i++) {
                List<CardWords> cards = groups.get(i).cards();
                if (row < cards.size()) {
                    UUID id = Ids.next();
                    UUID person = people.get(author++ % people.size());
                    wall.write(workshops.again(workshop), person, id, Card.Words.of(cards.get(row)));
                    written.get(i).add(id);
                }
            }
        }
        return written;
    }

    private List<UUID> sort(WorkshopKey workshop, List<HeldWorkshop.Group> groups, List<List<UUID>> cards) {
        List<UUID> named = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            UUID id = Ids.next();
            wall.name(workshops.again(workshop), id, groups.get(i).title());
            cards.get(i).forEach(card -> wall.sort(workshops.again(workshop), card, id));
            named.add(id);
        }
        return named;
    }

    private static List<UUID> dots(List<HeldWorkshop.Group> groups, List<UUID> ids) {
        List<UUID> dots = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (int dot = 0; dot < groups.get(i).dots(); dot++) {
                dots.add(ids.get(i));
            }
        }
        return dots;
    }

    /// Dealt out like playing cards.
    private void cast(WorkshopKey workshop, List<UUID> people, List<UUID> dots) {
        List<Map<UUID, Integer>> ballots = people.stream()
                .<Map<UUID, Integer>>map(person -> new HashMap<>())
                .toList();
        for (int i = 0; i < dots.size(); i++) {
            ballots.get(i % people.size()).merge(dots.get(i), 1, Integer::sum);
        }
        for (int i = 0; i < people.size(); i++) {
            vote.cast(workshops.again(workshop), people.get(i), new BallotChoices(ballots.get(i), null, null));
        }
    }
}
