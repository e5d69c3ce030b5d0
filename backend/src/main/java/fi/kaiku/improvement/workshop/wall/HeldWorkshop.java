package fi.kaiku.improvement.workshop.wall;

import fi.kaiku.improvement.workshop.NewWorkshop;
import fi.kaiku.improvement.workshop.ParticipantRole;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A workshop that is over; for the demonstration.
///
/// @param people who took part
/// @param groups as they were sorted
public record HeldWorkshop(NewWorkshop plan, List<Person> people, List<Group> groups) {

    public record Person(ParticipantRole role, String language) {}

    /// @param dots     together no more than all people have
    /// @param actionId what was planned; null where it was not chosen
    public record Group(
            String title,
            List<CardWords> cards,
            int dots,
            @Nullable UUID actionId) {}
}
