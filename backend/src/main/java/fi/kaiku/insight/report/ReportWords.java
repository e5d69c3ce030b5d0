package fi.kaiku.insight.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The report's own words in one language. Those with `%` are formats.
///
/// @param channels names of the API's channels; `phases` likewise
/// @param method   paragraphs of the last page, each a title and a text
record ReportWords(
        String kind,
        String summary,
        String synthetic,
        String museums,
        String allMuseums,
        String period,
        String allTime,
        String since,
        String until,
        String selection,
        String responses,
        String visits,
        String perVisit,
        String weighting,
        String weightedBy,
        String made,
        String keyFigures,
        String satisfaction,
        String topBox,
        String recommendation,
        String questions,
        String answer,
        String share,
        String interval,
        String number,
        String mean,
        String scale,
        String answers,
        String median,
        String nps,
        String promoters,
        String ownWords,
        String tooFew,
        String none,
        String noResponses,
        String tooFewResponses,
        String compared,
        String comparedWith,
        String intervalHead,
        String before,
        String beforeNone,
        String beforeUncounted,
        String difference,
        String higher,
        String lower,
        String noDifference,
        String severalChoices,
        String yes,
        String no,
        String page,
        String and,
        Map<String, String> filters,
        Map<String, String> channels,
        Map<String, String> phases,
        Map<String, String> played,
        String methodTitle,
        List<Paragraph> method) {

    record Paragraph(String title, String text) {}

    private static final Map<String, ReportWords> ALL = read();

    static Set<String> languages() {
        return ALL.keySet();
    }

    static ReportWords in(String language) {
        return Objects.requireNonNull(ALL.get(language), language);
    }

    private static Map<String, ReportWords> read() {
        try (InputStream in = Objects.requireNonNull(ReportWords.class.getResourceAsStream("/report/words.json"))) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
