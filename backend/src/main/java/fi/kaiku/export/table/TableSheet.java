package fi.kaiku.export.table;

import fi.kaiku.export.file.RowFile;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.table.FigureTable;
import fi.kaiku.insight.table.FigureTable.Dimension;
import fi.kaiku.insight.table.FigureTable.Group;
import fi.kaiku.insight.table.FigureTable.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row for each group: where it is, whether it is shown, its figures.
final class TableSheet {

    private final FigureTable table;
    private final @Nullable TableWords words;
    private final List<Map<String, Place>> places = new ArrayList<>();

    /// @param words in place of keys and codes; null for these
    TableSheet(FigureTable table, @Nullable TableWords words) {
        this.table = table;
        this.words = words;
        for (Dimension dimension : table.dimensions()) {
            Map<String, Place> byCode = new HashMap<>();
            dimension.places().forEach(place -> byCode.put(place.code(), place));
            places.add(byCode);
        }
    }

    void write(RowFile file) throws IOException {
        List<String> heading = new ArrayList<>();
        table.dimensions().forEach(dimension -> heading.addAll(dimension.columns()));
        heading.add("status");
        heading.addAll(table.figures());
        file.row(words == null ? heading : heading.stream().map(words::name).toList());
        for (Group group : table.groups()) {
            file.row(row(group));
        }
    }

    private List<@Nullable Object> row(Group group) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place =
                    Objects.requireNonNull(places.get(i).get(group.places().get(i)));
            row.addAll(words == null ? place.cells() : words.cells(place));
        }
        row.add(status(group.status()));
        for (String figure : table.figures()) {
            row.add(group.figures().get(figure));
        }
        return row;
    }

    private String status(Status status) {
        String code = status.name().toLowerCase(Locale.ROOT);
        return words == null ? code : words.name("status." + code);
    }
}
