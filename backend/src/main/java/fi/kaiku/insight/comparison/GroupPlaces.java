package fi.kaiku.insight.comparison;

import fi.kaiku.insight.table.FigureTable.Answer;
import fi.kaiku.insight.table.FigureTable.Label;
import fi.kaiku.insight.table.FigureTable.Name;
import fi.kaiku.insight.table.FigureTable.Place;
import fi.kaiku.insight.table.FigureTable.Word;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the groups of a comparison are called in a table.
@ApplicationScoped
class GroupPlaces {

    private final MuseumCatalog museums;

    GroupPlaces(MuseumCatalog museums) {
        this.museums = museums;
    }

    /// @param by  a dimension, or the key of a segment question
    /// @param key of the group
    Place of(String by, String key) {
        return Dimension.named(by)
                .map(dimension -> Place.labelled(key, List.of(key), label(dimension, key)))
                .orElseGet(() -> new Place(key, List.of(key), new Answer(by, null, key), null));
    }

    private @Nullable Label label(Dimension dimension, String key) {
        return switch (dimension) {
            case MUSEUM ->
                museums.museum(UUID.fromString(key))
                        .map(Museum::name)
                        .map(Name::new)
                        .orElse(null);
            case SERVICE_POINT ->
                museums.servicePointName(UUID.fromString(key)).map(Name::new).orElse(null);
            case CHANNEL -> new Word("channel." + key);
            case PHASE -> new Word("phase." + key);
            case COLLECTOR, LANGUAGE, VERSION, YEAR, QUARTER, MONTH -> null;
        };
    }
}
