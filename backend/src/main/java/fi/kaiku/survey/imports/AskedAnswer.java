package fi.kaiku.survey.imports;

import java.util.Map;

/// What an answer that a condition of the file names has become.
///
/// @param path    in CEL, `answers.age` or `answers.services.cafe`
/// @param exists  true where there is an answer, `has(answers.age)`
/// @param kind    of what is answered
/// @param options of a choice: the file's name of each to its key; in the order of the questionnaire
/// @param option  for [Kind#TICK]: the key that is among the chosen ones where the answer is yes
record AskedAnswer(String path, String exists, Kind kind, Map<String, String> options, String option) {

    enum Kind {
        NUMBER,
        CHOICE,
        CHOICES,
        TICK,
        TEXT,
        CONSENT
    }

    static AskedAnswer ofQuestion(String key, Kind kind, Map<String, String> options) {
        String path = "answers." + key;
        return new AskedAnswer(path, "has(%s)".formatted(path), kind, options, "");
    }

    static AskedAnswer ofRow(String key, String row, Kind kind, Map<String, String> options) {
        String matrix = "answers." + key;
        String path = matrix + "." + row;
        return new AskedAnswer(path, "has(%s) && has(%s)".formatted(matrix, path), kind, options, "");
    }

    /// One option of a question with several, which the file asks as a question of its own.
    static AskedAnswer ofTick(String key, String option) {
        String path = "answers." + key;
        return new AskedAnswer(path, "has(%s)".formatted(path), Kind.TICK, Map.of(), option);
    }
}
