package fi.kaiku.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import fi.kaiku.platform.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What questions of different surveys measure alike, so that their figures may stand side by side. Those that are
/// shared come with Kaiku; any other key is an owner's own.
///
/// @param key      `visit.satisfaction`
/// @param type     of every question that measures it
/// @param scale    likewise; null where the answer is no number
/// @param mappings how other surveys ask for the same; never converted, only told
@Schema(
        name = "Construct",
        requiredProperties = {"key", "title", "definition", "type", "mappings"})
record Construct(
        String key,
        LocalizedText title,
        LocalizedText definition,
        QuestionType type,
        @Nullable Scale scale,
        List<Mapping> mappings) {

    /// All that are shared, in the order in which they are offered.
    static final List<Construct> SHARED = Shipped.read("constructs.json", new TypeReference<>() {});

    private static final Map<String, Construct> BY_KEY =
            SHARED.stream().collect(Collectors.toUnmodifiableMap(Construct::key, Function.identity()));

    /// @param survey what it calls itself, with its country
    /// @param scale  on which it asks
    /// @param note   what that means for a comparison
    /// @param source where this is to be read: an address or a title
    @Schema(name = "ConstructMapping")
    record Mapping(String survey, int year, LocalizedText scale, LocalizedText note, String source) {}

    /// Empty for an owner's own.
    static Optional<Construct> shared(@Nullable String key) {
        return Optional.ofNullable(key).map(BY_KEY::get);
    }

    boolean isMeasuredBy(Question question) {
        Scale asked = question.scale();
        boolean alike = scale == null ? asked == null : asked != null && asked.measuresLike(scale);
        return question.type() == type && alike;
    }

    /// As people write it: `a rating from 1 to 5`.
    String inWords() {
        return "a question of type %s%s".formatted(type.code(), scale == null ? "" : " from " + scale.inWords());
    }
}
