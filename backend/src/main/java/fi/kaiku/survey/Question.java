package fi.kaiku.survey;

import fi.kaiku.instrument.Instrument;
import fi.kaiku.instrument.Instruments;
import fi.kaiku.platform.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One question of a version. Its key is its identity: under the same key another version asks the same question, so
/// type and scale stay for ever.
///
/// @param scale        for `rating`, `slider`, `number`, `nps` (0 to 10), `umbrella` (1 to 5), a `matrix` of
/// numbers and an `instrument`
/// @param options      for `single`, `multiple`, `ranking` and a `matrix` of choices; else empty
/// @param rows         for `matrix` and `umbrella`; else empty
/// @param instrument   key of the standard questionnaire that an `instrument` asks; its items and scale are locked
/// @param version      of that instrument
/// @param wording      of that instrument, as publication put it in; null in a draft
/// @param maxChoices   at most so many options of a `multiple`; null for any number
/// @param maxLength    of a `text`, in Unicode code points
/// @param order        of its options, or of the rows of a `matrix`; as they stand where it is null
/// @param specifies    the option about which a `text` says more; it is asked when that option is chosen
/// @param segment      a `single` by whose options results may be filtered
/// @param sensitive    shown for larger groups only
/// @param gate         a `consent` without which nothing is stored
/// @param idea         a `text` that asks what could be done: what is published of it becomes an idea
/// @param construct    ties questions that measure the same thing across surveys
/// @param visibleWhen  CEL over the answers to earlier questions; null for always
/// @param requiredWhen likewise; null for what `required` says
/// @param translatorNote for all of its texts; a published version has none
@Schema(requiredProperties = {"key", "type", "text"})
public record Question(
        String key,
        QuestionType type,
        LocalizedText text,
        @Nullable LocalizedText help,
        @Nullable Scale scale,
        List<Choice> options,
        List<Choice> rows,
        @Nullable String instrument,
        @Nullable Integer version,

        @Nullable @Schema(readOnly = true, description = "Of an instrument; publication puts it in.")
        Wording wording,

        @Nullable Integer maxChoices,
        Integer maxLength,
        @Nullable Order order,
        @Nullable Specified specifies,
        boolean required,
        boolean segment,
        boolean sensitive,
        boolean gate,
        boolean idea,
        @Nullable String construct,
        @Nullable String visibleWhen,
        @Nullable String requiredWhen,
        @Nullable String translatorNote) {

    /// What the document leaves out arrives as null.
    public Question {
        scale = scale == null ? usualScale(type, instrument, version) : scale;
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
        rows = List.copyOf(Objects.requireNonNullElse(rows, List.of()));
        maxLength = Objects.requireNonNullElse(maxLength, Limits.ANSWER_TEXT);
    }

    public List<String> optionKeys() {
        return options.stream().map(Choice::key).toList();
    }

    /// The rows of a matrix or umbrella, or the items of an instrument.
    public List<String> rowKeys() {
        return knownInstrument()
                .map(Instrument::items)
                .orElseGet(() -> rows.stream().map(Choice::key).toList());
    }

    /// Whether it asks on 0 to 10 if one would recommend, in the author's words or as the instrument.
    public boolean recommends() {
        return type == QuestionType.NPS || "nps".equals(instrument);
    }

    /// The instrument that it asks; empty for any other question, and for an instrument that does not exist.
    public Optional<Instrument> knownInstrument() {
        return known(instrument, version);
    }

    /// The scores that a standard questionnaire yields beside its items, with their titles; none of any other question.
    public List<Choice> scores() {
        return knownInstrument().stream()
                .flatMap(instrument -> instrument.composites().stream())
                .map(score -> Choice.of(
                        score.key(),
                        new LocalizedText(Map.of(
                                "fi", score.title().fi(),
                                "sv", score.title().sv(),
                                "en", score.title().en()))))
                .toList();
    }

    static Optional<Instrument> known(@Nullable String instrument, @Nullable Integer version) {
        return instrument == null || version == null ? Optional.empty() : Instruments.find(instrument, version);
    }

    private static @Nullable Scale usualScale(
            QuestionType type, @Nullable String instrument, @Nullable Integer version) {
        return known(instrument, version)
                .map(known -> Scale.of(known.min(), known.max()))
                .orElseGet(type::usualScale);
    }

    /// CEL for when it is asked; null for always.
    @Nullable
    String askedWhen() {
        return specifies == null ? visibleWhen : specifies.condition();
    }

    /// The scale of a question that passed the checks and is answered in numbers.
    Scale scaleOrFail() {
        return Objects.requireNonNull(scale, () -> key + " has no scale");
    }
}
