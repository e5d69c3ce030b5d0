package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.WorkshopKey;
import java.util.UUID;

/// A card or a group: its id is made by a phone, so it counts within its workshop only.
record WallKey(UUID organisationId, UUID workshopId, UUID id) {

    static WallKey in(WorkshopKey workshop, UUID id) {
        return new WallKey(workshop.organisationId(), workshop.id(), id);
    }
}
