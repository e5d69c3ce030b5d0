package fi.kaiku.export;

import fi.kaiku.export.file.RowFile;
import fi.kaiku.export.words.Facts;
import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.insight.comment.Comment;
import fi.kaiku.museum.MuseumCatalog;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Comments as rows, in codes or in words.
final class CommentRows {

    private static final List<String> COLUMNS =
            List.of("id", "museum", "day", "hour", "language", "channel", "question", "state", "tags", "text");

    private final SurveyWords words;
    private final MuseumCatalog museums;
    private final @Nullable String labels;
    private final Map<UUID, String> names = new HashMap<>();

    /// @param labels language of the words; null for codes
    CommentRows(SurveyWords words, MuseumCatalog museums, @Nullable String labels) {
        this.words = words;
        this.museums = museums;
        this.labels = labels;
    }

    /// Of the sheet.
    String title() {
        String language = labels == null ? words.mainLanguage() : labels;
        return Facts.known("table.comments")
                .map(text -> words.in(language, text))
                .orElse("comments");
    }

    /// The file, once it has its first row.
    RowFile begun(RowFile file) throws IOException {
        file.row(COLUMNS.stream()
                .map(column -> word("comment." + column, column))
                .toList());
        return file;
    }

    List<@Nullable Object> row(Comment comment) {
        String state = comment.state().name().toLowerCase(Locale.ROOT);
        String channel = comment.channel();
        return Arrays.asList(
                comment.id(),
                names.computeIfAbsent(comment.museumId(), this::museum),
                comment.day(),
                comment.hour(),
                comment.language(),
                channel == null ? null : word("channel." + channel, channel),
                labels == null ? comment.question() : words.in(labels, words.asked(comment.question(), null)),
                word("state." + state, state),
                comment.tags().isEmpty() ? null : String.join("; ", comment.tags()),
                comment.text());
    }

    private String museum(UUID id) {
        return museums.museum(id)
                .map(museum -> labels == null ? museum.slug() : words.in(labels, museum.name()))
                .orElseGet(id::toString);
    }

    private String word(String key, String code) {
        return labels == null
                ? code
                : Facts.known(key)
                        .or(() -> Facts.known(code))
                        .map(text -> words.in(labels, text))
                        .orElse(code);
    }
}
