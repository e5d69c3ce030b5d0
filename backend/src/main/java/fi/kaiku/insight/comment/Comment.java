package fi.kaiku.insight.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.redaction.Redacted;
import fi.kaiku.platform.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one respondent said to one question, redacted. Ranges are in UTF-16 code units of the text, the end
/// excluded.
///
/// @param id          its own, which tells nothing of the submission
/// @param organisationId whose it is
/// @param day         in the museum's time zone
/// @param hour        in UTC; absent, like channel, tags and moderation, from what another organisation
/// shares
/// @param language    in which the form was read
/// @param redactions  tokens such as `[email]` that stand for what was taken out
/// @param hits        words of the search
/// @param tags        names, in the order of the alphabet
/// @param answer      what the museum answered, for everybody who may read the comment
/// @param moderatedAt when its state was last set
/// @param moderatedBy account
/// @param shared      by another organisation, which moderates it
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Comment")
public record Comment(
        UUID id,
        UUID organisationId,
        UUID museumId,
        String question,
        LocalDate day,
        @Nullable Instant hour,
        String language,
        @Nullable String channel,
        CommentState state,
        String text,
        List<Redacted.Mark> redactions,
        List<Highlight.Range> hits,
        List<String> tags,
        @Nullable LocalizedText answer,
        @Nullable Instant moderatedAt,
        @Nullable UUID moderatedBy,
        boolean shared) {

    /// As its organisation lets others read it.
    Comment asShared() {
        return new Comment(
                id,
                organisationId,
                museumId,
                question,
                day,
                null,
                language,
                null,
                state,
                text,
                redactions,
                hits,
                List.of(),
                answer,
                null,
                null,
                true);
    }
}
