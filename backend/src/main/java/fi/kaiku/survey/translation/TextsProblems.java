package fi.kaiku.survey.translation;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import javax.xml.stream.Location;

/// Why a file as a whole cannot be read; what is wrong with single texts stands in the report.
final class TextsProblems {

    private TextsProblems() {}

    static HttpProblem notXml(Location place) {
        return unreadable("The file is not XML, has a document type or is nested too deeply: line %d, column %d."
                .formatted(place.getLineNumber(), place.getColumnNumber()));
    }

    static HttpProblem notUnicode() {
        return unreadable("The file is not in UTF-8, or in UTF-16 with a byte order mark.");
    }

    static HttpProblem notCsv(String why) {
        return unreadable("The file is not CSV: " + why);
    }

    static HttpProblem unknownKind() {
        return Problems.of(
                415,
                "unsupported-media-type",
                "Unsupported media type",
                "Send %s or %s here, as Content-Type says it.".formatted(TextsFormat.XLIFF_TYPE, TextsFormat.CSV_TYPE));
    }

    static HttpProblem notXliff() {
        return Problems.invalid(
                "", "xliff", "The file is not XLIFF 2 with its languages in srcLang; XLIFF 1.2 is not taken.");
    }

    static HttpProblem noTarget() {
        return Problems.invalid("", "xliff", "The file does not say in trgLang which language it is translated into.");
    }

    static HttpProblem noUnits() {
        return Problems.invalid(
                "", "csv", "The first line must name the columns: id, and target or the tag of a language.");
    }

    static HttpProblem noLanguage() {
        return Problems.invalid("language", "language.missing", "Say which language the texts are translated into.");
    }

    static HttpProblem otherLanguage(String found, String asked) {
        return Problems.invalid(
                "language", "language.other", "The file is in %s, but %s was asked for.".formatted(found, asked));
    }

    private static HttpProblem unreadable(String detail) {
        return Problems.of(400, "unreadable", "Not readable", detail);
    }
}
