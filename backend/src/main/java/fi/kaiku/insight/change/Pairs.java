package fi.kaiku.insight.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import fi.kaiku.insight.filter.Conditions;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Views;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Finds what respondents answered before and after.
@ApplicationScoped
class Pairs {

    private static final String PAIRS = """
            select before::text, after::text, count(*)
            from (
                select (array_agg(answer) filter (where phase = 'before'))[1] as before,
                    (array_agg(answer) filter (where phase = 'after'))[1] as after
                from (
                    select organisation_id, pair_hash, phase, completed_at, %s as answer, (%s) as picked
                    from v_paired_answers
                    where %s) as answers
                group by organisation_id, pair_hash
                having count(*) filter (where phase = 'before') = 1
                    and count(*) filter (where phase = 'after') = 1
                    and bool_or(picked) filter (where phase = 'before')
                    and min(completed_at) filter (where phase = 'before')
                        <= min(completed_at) filter (where phase = 'after')) as pairs
            where before is not null and after is not null
            group by before, after""";

    private final Views views;
    private final ObjectReader json;

    Pairs(Views views, ObjectMapper mapper) {
        this.views = views;
        this.json = mapper.reader();
    }

    PairCounts of(Selection selection, Measure measure) {
        PairCounts counts = new PairCounts();
        if (selection.museums().isEmpty()) {
            return counts;
        }
        Conditions picked = Conditions.onSubmissions(selection);
        Conditions museums = Conditions.onMuseums(selection);
        String sql = PAIRS.formatted(measure.path().sql(), picked.sql(), museums.sql());
        List<Conditions> parameters =
                List.of(Conditions.parameters(measure.path().keys()), picked, museums);
        return views.scan(sql, parameters, rows -> {
            while (rows.next()) {
                long pairs = rows.getLong(3);
                measure.reading()
                        .of(read(rows.getString(1)), read(rows.getString(2)))
                        .ifPresent(two -> counts.add(two, pairs));
            }
            return counts;
        });
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL wrote no JSON", e);
        }
    }
}
