package fi.kaiku.improvement.workshop.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.wall.Board;
import fi.kaiku.improvement.workshop.wall.WallCatalog;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/// Reads a workshop for its streams: for whom is known from when they were opened.
@Singleton
class ReadNews {

    private final WorkshopCatalog workshops;
    private final WallCatalog wall;
    private final Tenancy tenancy;
    private final ObjectMapper json;

    ReadNews(WorkshopCatalog workshops, WallCatalog wall, Tenancy tenancy, ObjectMapper json) {
        this.workshops = workshops;
        this.wall = wall;
        this.tenancy = tenancy;
        this.json = json;
    }

    /// Empty where the workshop is gone.
    Optional<Long> sequence(WorkshopKey workshop) {
        return tenancy.speakingFor(Tenants.of(Set.of(workshop.organisationId())), () -> workshops.sequence(workshop));
    }

    /// What changed after this number; empty where the workshop is gone.
    Optional<Board> board(WorkshopKey workshop, long after) {
        return tenancy.speakingFor(Tenants.of(Set.of(workshop.organisationId())), () -> wall.board(workshop, after));
    }

    StreamEvent event(Board board, Reader reader) {
        try {
            return new StreamEvent(board.sequence(), json.writeValueAsString(reader.see(board)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
