package fi.kaiku.export.file;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One JSON object a line, with a member for each cell that is not empty; the first row names the members.
public final class NdjsonFile implements RowFile {

    private final ObjectWriter json;
    private final OutputStream out;
    private List<String> names = List.of();

    /// @param json leaves the stream open
    public NdjsonFile(ObjectWriter json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (names.isEmpty()) {
            names = cells.stream().map(String::valueOf).toList();
            return;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                members.put(names.get(i), cell);
            }
        }
        json.writeValue(out, members);
        out.write('\n');
    }

    @Override
    public void close() {}
}
