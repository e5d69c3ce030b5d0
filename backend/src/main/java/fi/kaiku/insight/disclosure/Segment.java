package fi.kaiku.insight.disclosure;

import java.util.List;
import java.util.stream.Stream;

/// A question by whose options respondents are told apart.
public record Segment(String question, List<String> options) {

    /// Stands for all respondents, whatever they answered to it.
    public static final String EVERYBODY = "";

    /// One option, as in tallies: `age:65-74`.
    public static String of(String question, String option) {
        return question + ":" + option;
    }

    /// The question of a segment.
    public static String question(String segment) {
        return segment.substring(0, segment.lastIndexOf(':'));
    }

    /// The option of a segment; empty for those who left the question out.
    public static String option(String segment) {
        return segment.substring(segment.lastIndexOf(':') + 1);
    }

    /// Those who left the question out.
    public String unanswered() {
        return of(question, "");
    }

    /// Each respondent is in exactly one of these.
    List<String> parts() {
        return Stream.concat(options.stream().map(option -> of(question, option)), Stream.of(unanswered()))
                .toList();
    }
}
