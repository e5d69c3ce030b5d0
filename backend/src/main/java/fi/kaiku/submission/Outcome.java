package fi.kaiku.submission;

/// What became of a submission that was valid.
public sealed interface Outcome {

    /// New, and durable now.
    record Stored(Receipt receipt) implements Outcome {}

    /// The same content was stored before; the receipt is that one's.
    record Duplicate(Receipt receipt) implements Outcome {}

    /// The id was stored before with other content, which stays.
    record Conflict() implements Outcome {}
}
