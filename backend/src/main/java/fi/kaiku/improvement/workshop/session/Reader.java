package fi.kaiku.improvement.workshop.session;

import fi.kaiku.improvement.workshop.WorkshopCatalog.Member;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.wall.Board;
import fi.kaiku.improvement.workshop.wall.WorkshopState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// With whose eyes a workshop is seen.
///
/// @param participant null for staff
record Reader(WorkshopKey workshop, @Nullable UUID participant) {

    static Reader of(Member member) {
        return new Reader(member.workshop(), member.id());
    }

    WorkshopState see(Board board) {
        return participant == null ? board.forStaff() : board.forParticipant(participant);
    }
}
