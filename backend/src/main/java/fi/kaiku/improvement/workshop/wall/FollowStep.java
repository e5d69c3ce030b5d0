package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.WorkshopStep;
import fi.kaiku.improvement.workshop.WorkshopStepped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// What becomes of the wall when its workshop goes to another step.
@Singleton
class FollowStep {

    private final Wall wall;
    private final CardGroups groups;

    FollowStep(Wall wall, CardGroups groups) {
        this.wall = wall;
        this.groups = groups;
    }

    void follow(@Observes WorkshopStepped event) {
        WorkshopStep to = event.turn().step();
        if (to == WorkshopStep.VOTE) {
            wall.giveOwnGroups(event.turn(), event.number());
        }
        if (event.from().tellsResults() || to.tellsResults()) {
            groups.change(event.turn().workshop(), event.number());
        }
    }
}
