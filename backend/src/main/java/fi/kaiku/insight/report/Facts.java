package fi.kaiku.insight.report;

import fi.kaiku.insight.ResponseRate;
import fi.kaiku.insight.Results;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.report.Report.Fact;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.museum.MuseumCatalog.MuseumCluster;
import fi.kaiku.survey.Choice;
import fi.kaiku.survey.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a report is about, in words: which museums, which days, which of the answers, how many.
final class Facts {

    /// So many museums are named; more are counted.
    private static final int MOST_NAMED = 8;

    private final Speech speech;
    private final ReportWords words;
    private final MuseumCatalog museums;

    Facts(Speech speech, ReportWords words, MuseumCatalog museums) {
        this.speech = speech;
        this.words = words;
        this.museums = museums;
    }

    /// @param where the museums at which there are answers
    /// @param compared the days with which they are compared, if any
    List<Fact> of(
            Results results,
            List<Museum> where,
            Map<String, Question> questions,
            @Nullable String compared,
            LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        if (!where.isEmpty()) {
            facts.add(new Fact(words.museums(), named(where)));
        }
        facts.add(new Fact(words.period(), period(results.filter())));
        if (compared != null) {
            facts.add(new Fact(words.compared(), words.comparedWith().formatted(compared)));
        }
        String selection = selection(results.filter(), questions);
        if (!selection.isEmpty()) {
            facts.add(new Fact(words.selection(), selection));
        }
        Long n = results.n();
        if (n != null) {
            facts.add(new Fact(words.responses(), speech.count(n)));
        }
        ResponseRate response = results.response();
        if (response != null) {
            facts.add(new Fact(
                    words.visits(),
                    words.perVisit()
                            .formatted(speech.count(response.visits()), speech.decimal(100 * response.perVisit(), 1))));
        }
        Results.Weights weights = results.weights();
        if (weights != null) {
            facts.add(new Fact(
                    words.weighting(),
                    words.weightedBy()
                            .formatted(speech.count(weights.visits()), speech.count(weights.withoutVisits()))));
        }
        facts.add(new Fact(words.made(), speech.day(today)));
        return facts;
    }

    private String named(List<Museum> where) {
        return where.size() > MOST_NAMED
                ? words.allMuseums().formatted(where.size())
                : where.stream().map(museum -> speech.read(museum.name())).collect(Collectors.joining(", "));
    }

    private String period(Filter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null) {
            return to == null ? words.since().formatted(speech.day(from)) : speech.days(from, to);
        }
        return to == null ? words.allTime() : words.until().formatted(speech.day(to));
    }

    private String selection(Filter filter, Map<String, Question> questions) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                "cluster",
                filter.cluster().stream()
                        .map(id -> museums.cluster(id).map(MuseumCluster::name).map(speech::read))
                        .flatMap(Optional::stream)
                        .toList());
        add(
                parts,
                "servicePoint",
                filter.servicePoint().stream()
                        .map(id -> museums.servicePointName(id).map(speech::read))
                        .flatMap(Optional::stream)
                        .toList());
        if (!filter.collector().isEmpty()) {
            add(parts, "collector", List.of(speech.count(filter.collector().size())));
        }
        add(
                parts,
                "channel",
                filter.channel().stream()
                        .map(channel -> words.channels().getOrDefault(channel, channel))
                        .toList());
        add(
                parts,
                "language",
                filter.language().stream().map(speech::languageName).toList());
        add(parts, "version", filter.version().stream().map(speech::count).toList());
        add(
                parts,
                "segment",
                filter.segment().stream()
                        .map(segment -> segment(segment, questions))
                        .toList());
        add(
                parts,
                "phase",
                filter.phase().stream()
                        .map(phase -> words.phases().getOrDefault(phase, phase))
                        .toList());
        add(
                parts,
                "flagged",
                filter.flagged().stream()
                        .map(flagged -> words.played().get(flagged.toString()))
                        .toList());
        return String.join("; ", parts);
    }

    private void add(List<String> parts, String name, List<String> values) {
        if (!values.isEmpty()) {
            parts.add("%s: %s".formatted(words.filters().get(name), String.join(", ", values)));
        }
    }

    private String segment(String segment, Map<String, Question> questions) {
        String key = Filter.question(segment);
        String option = segment.substring(key.length() + 1);
        @Nullable Question question = questions.get(key);
        if (question == null) {
            return segment;
        }
        String chosen = question.options().stream()
                .filter(choice -> choice.key().equals(option))
                .findFirst()
                .map(Choice::text)
                .map(speech::read)
                .orElse(option);
        return "%s: %s".formatted(speech.read(question.text()), chosen);
    }
}
