package fi.kaiku.export.words;

import fi.kaiku.platform.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One column of the records: a fact about the submission, or one answer in it.
///
/// @param name     of the column: `overall`, `services.cafe`, `motives.exhibition`
/// @param question key of the question that it answers; null for a fact about the submission
/// @param part     the row of a question with rows, or the option of a `multiple`
/// @param label    what it is, in words
/// @param codes    what its values mean; empty where they speak for themselves
/// @param range    lowest and highest value of a number; null where there is none
public record Variable(
        String name,
        @Nullable String question,
        @Nullable String part,
        Kind kind,
        LocalizedText label,
        List<Code> codes,
        @Nullable Range range) {

    public enum Kind {
        ID,
        /// One of few codes, such as the key of an option.
        CODE,
        WHOLE_NUMBER,
        NUMBER,
        /// 1 or 0.
        YES_NO,
        TEXT,
        DAY,
        /// A time that is cut to the hour, UTC.
        HOUR
    }

    public record Code(String code, LocalizedText label) {}

    public record Range(double lowest, double highest) {}

    public boolean isNumber() {
        return kind == Kind.WHOLE_NUMBER || kind == Kind.NUMBER || kind == Kind.YES_NO;
    }

    public Variable named(String other) {
        return new Variable(other, question, part, kind, label, codes, range);
    }
}
