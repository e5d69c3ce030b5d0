package fi.kaiku.improvement.workshop.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The report's own words in one language. Those with `%` are formats.
record WorkshopWords(
        String kind,
        String summary,
        String heldOn,
        String place,
        String museums,
        String findings,
        String joined,
        String staff,
        String customer,
        String partner,
        String voted,
        String method,
        String dotsMethod,
        String rankingMethod,
        String impactMethod,
        String chosen,
        String others,
        String groups,
        String loose,
        String none,
        String secret,
        String dots,
        String points,
        String impact,
        String noVotes,
        String action,
        String owner,
        String due,
        String page) {

    private static final Map<String, WorkshopWords> ALL = read();

    static Set<String> languages() {
        return ALL.keySet();
    }

    static WorkshopWords in(String language) {
        return Objects.requireNonNull(ALL.get(language), language);
    }

    private static Map<String, WorkshopWords> read() {
        try (InputStream in = Objects.requireNonNull(WorkshopWords.class.getResourceAsStream("/workshop/words.json"))) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
