package fi.kaiku.survey;

/// What a definition may hold at most, where the JSON Schema cannot say it alone.
final class Limits {

    static final int CONDITION_LENGTH = 1_000;
    static final int QUESTIONS = 300;
    static final int ANSWER_TEXT = 5_000;
    static final int SCALE_STEPS = 1_000_001;
    static final int SEGMENT_QUESTIONS = 3;
    static final int SEGMENT_OPTIONS = 30;
    static final int UMBRELLA_ROWS = 6;

    private Limits() {}
}
