package fi.kaiku.insight.report;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Results;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.report.Report.Figure;
import fi.kaiku.insight.report.Report.Moved;
import fi.kaiku.insight.report.Report.Part;
import fi.kaiku.insight.report.Report.Section;
import fi.kaiku.survey.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Questions as they stand in a report.
final class QuestionSections {

    private final Map<String, Question> questions;
    private final Speech speech;
    private final ReportWords words;
    private final DistributionLines lines;
    private final Map<String, Results.Question> before;

    /// @param questions by key, in their newest words
    /// @param before    results of the period before; null where there is no such period
    QuestionSections(Map<String, Question> questions, Speech speech, ReportWords words, @Nullable Results before) {
        this.questions = questions;
        this.speech = speech;
        this.words = words;
        this.lines = new DistributionLines(speech, words);
        this.before = before == null
                ? Map.of()
                : before.questions().stream().collect(Collectors.toMap(QuestionSections::key, one -> one));
    }

    /// What a museum looks at first: how content visitors are, and whether they would recommend it.
    List<Figure> keyFigures(Results results) {
        List<Figure> figures = new ArrayList<>();
        measuring("visit.satisfaction", results).forEach(question -> {
            mean(words.satisfaction(), question).ifPresent(figures::add);
            Figures.Proportion top = question.topBox();
            if (top != null) {
                figures.add(new Figure(
                        words.topBox(),
                        speech.percent(top.share()),
                        null,
                        interval(speech.shares(top.low(), top.high())),
                        Mark.bar(top.share(), top.low(), top.high()),
                        base(question),
                        null,
                        null));
            }
        });
        results.questions().stream()
                .filter(question -> question.nps() != null)
                .findFirst()
                .flatMap(question -> score(words.recommendation(), question))
                .ifPresent(figures::add);
        return figures;
    }

    List<Section> sections(Results results) {
        Map<String, List<Results.Question>> byKey = new LinkedHashMap<>();
        results.questions()
                .forEach(one -> byKey.computeIfAbsent(one.question(), key -> new ArrayList<>())
                        .add(one));
        return byKey.values().stream().map(this::section).toList();
    }

    private Section section(List<Results.Question> rows) {
        Results.Question first = rows.getFirst();
        Question asked = questions.get(first.question());
        String title = asked == null ? first.question() : speech.read(asked.text());
        if (rows.stream().allMatch(row -> row.status() != Status.OK)) {
            boolean none = rows.stream().allMatch(row -> row.status() == Status.EMPTY);
            return new Section(title, null, none ? words.none() : words.tooFew(), List.of(), List.of());
        }
        boolean single = rows.size() == 1;
        List<Figure> figures = rows.stream()
                .flatMap(row -> figure(single ? words.mean() : rowName(asked, row.row()), row, single).stream())
                .toList();
        List<Part> parts = rows.stream()
                .filter(row -> single || row.mean() == null)
                .filter(row -> row.distribution() != null)
                .map(row -> new Part(single ? "" : rowName(asked, row.row()), lines.of(asked, row)))
                .toList();
        return new Section(title, single ? base(first) : null, note(first), figures, parts);
    }

    private @Nullable String note(Results.Question question) {
        return switch (question.type()) {
            case "multiple" -> words.severalChoices();
            case "text" -> words.ownWords();
            default -> null;
        };
    }

    private Optional<Figure> figure(String name, Results.Question row, boolean single) {
        if (row.nps() != null) {
            return score(words.nps(), row).map(figure -> single ? withoutBase(figure) : figure);
        }
        if (row.status() != Status.OK && !single) {
            String why = row.status() == Status.EMPTY ? words.none() : words.tooFew();
            return Optional.of(new Figure(name, "–", null, null, null, why, null, null));
        }
        return mean(name, row).map(figure -> single ? withoutBase(figure) : withSpread(figure, row));
    }

    private Optional<Figure> mean(String name, Results.Question row) {
        Figures.Estimate mean = row.mean();
        List<Figures.Entry> entries = row.distribution();
        if (mean == null || entries == null) {
            return Optional.empty();
        }
        double min = DistributionLines.number(entries.getFirst().value());
        double max = DistributionLines.number(Objects.requireNonNullElse(
                entries.getLast().to(), entries.getLast().value()));
        return Optional.of(new Figure(
                name,
                speech.decimal(mean.value(), 2),
                words.scale().formatted(speech.point(min), speech.point(max)),
                interval(speech.range(speech.decimal(mean.low(), 2), speech.decimal(mean.high(), 2))),
                Mark.dot(mean.value(), mean.low(), mean.high(), min, max),
                base(row),
                null,
                change(Change.ofMeans(row, before.get(key(row))), 2)));
    }

    private Optional<Figure> score(String name, Results.Question row) {
        Figures.Score nps = row.nps();
        return nps == null
                ? Optional.empty()
                : Optional.of(new Figure(
                        name,
                        speech.whole(nps.score()),
                        words.scale().formatted("−100", "100"),
                        interval(speech.range(speech.whole(nps.low()), speech.whole(nps.high()))),
                        Mark.dot(nps.score(), nps.low(), nps.high(), -100, 100),
                        base(row),
                        words.promoters()
                                .formatted(
                                        speech.percent(nps.promoters()),
                                        speech.percent(nps.passives()),
                                        speech.percent(nps.detractors())),
                        change(Change.ofScores(row, before.get(key(row))), 0)));
    }

    /// Where the question says it already.
    private static Figure withoutBase(Figure figure) {
        return new Figure(
                figure.name(),
                figure.value(),
                figure.scale(),
                figure.interval(),
                figure.mark(),
                null,
                figure.spread(),
                figure.change());
    }

    /// The whole distribution of a row in one line, where its points are few.
    private Figure withSpread(Figure figure, Results.Question row) {
        List<Figures.Entry> entries = row.distribution() == null ? List.of() : row.distribution();
        String spread = entries.size() > DistributionLines.MOST
                ? null
                : entries.stream()
                        .map(entry -> "%s: %s"
                                .formatted(
                                        speech.point(DistributionLines.number(entry.value())),
                                        speech.percent(entry.share())))
                        .collect(Collectors.joining(" · "));
        return new Figure(
                figure.name(),
                figure.value(),
                figure.scale(),
                figure.interval(),
                figure.mark(),
                figure.base(),
                spread,
                figure.change());
    }

    private @Nullable Moved change(Optional<Change> change, int digits) {
        return change.map(moved -> new Moved(
                        "%s: %s, %s;"
                                .formatted(
                                        words.before(),
                                        digits == 0
                                                ? speech.whole(moved.before())
                                                : speech.decimal(moved.before(), digits),
                                        words.answers().formatted(speech.count(moved.n()))),
                        words.difference()
                                .formatted(
                                        speech.signed(moved.difference(), digits),
                                        speech.range(
                                                speech.signed(moved.interval().low(), digits),
                                                speech.signed(moved.interval().high(), digits))),
                        direction(moved)))
                .orElse(null);
    }

    private String direction(Change change) {
        return !change.isClear() ? words.noDifference() : change.difference() > 0 ? words.higher() : words.lower();
    }

    /// Rows of a ranking are its options; those of a standard questionnaire are its scores, which have no words.
    private String rowName(@Nullable Question asked, @Nullable String row) {
        String key = Objects.requireNonNullElse(row, "");
        return asked == null
                ? key
                : speech.chosen(
                        Stream.concat(asked.rows().stream(), asked.options().stream())
                                .toList(),
                        key);
    }

    private List<Results.Question> measuring(String construct, Results results) {
        return results.questions().stream()
                .filter(one -> one.row() == null)
                .filter(one -> {
                    Question asked = questions.get(one.question());
                    return asked != null && construct.equals(asked.construct());
                })
                .limit(1)
                .toList();
    }

    private @Nullable String base(Results.Question question) {
        Long n = question.n();
        return n == null ? null : words.answers().formatted(speech.count(n));
    }

    private String interval(String range) {
        return words.interval() + " " + range;
    }

    private static String key(Results.Question question) {
        return question.question() + ":" + Objects.requireNonNullElse(question.row(), "");
    }
}
