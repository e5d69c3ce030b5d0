package fi.kaiku.insight.redaction;

import java.util.Comparator;

/// Something found in a text.
///
/// @param start in UTF-16 code units
/// @param end   after the last one
record Find(int start, int end, Kind kind) {

    static final Comparator<Find> IN_ORDER = Comparator.comparingInt(Find::start);

    boolean meets(Find later) {
        return later.start < end;
    }

    /// Both as one.
    Find with(Find other) {
        Kind stronger = kind.compareTo(other.kind) <= 0 ? kind : other.kind;
        return new Find(Math.min(start, other.start), Math.max(end, other.end), stronger);
    }
}
