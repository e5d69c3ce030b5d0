package fi.kaiku.improvement.workshop.report;

import fi.kaiku.improvement.action.ActionCatalog;
import fi.kaiku.improvement.action.ActionCatalog.Promise;
import fi.kaiku.improvement.finding.FindingCatalog.Statement;
import fi.kaiku.improvement.workshop.ParticipantRole;
import fi.kaiku.improvement.workshop.VoteMethod;
import fi.kaiku.improvement.workshop.WorkshopCatalog;
import fi.kaiku.improvement.workshop.WorkshopCatalog.Overview;
import fi.kaiku.improvement.workshop.WorkshopKey;
import fi.kaiku.improvement.workshop.report.WorkshopReport.Fact;
import fi.kaiku.improvement.workshop.report.WorkshopReport.Group;
import fi.kaiku.improvement.workshop.report.WorkshopReport.Part;
import fi.kaiku.improvement.workshop.report.WorkshopReport.Said;
import fi.kaiku.improvement.workshop.wall.GroupResult;
import fi.kaiku.improvement.workshop.wall.WallCatalog;
import fi.kaiku.improvement.workshop.wall.WorkshopState;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Problems;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers what a report says. Hidden cards are in none.
@Singleton
class ComposeReport {

    private static final Map<String, Locale> LOCALES = Map.of(
            "fi", Locale.of("fi", "FI"),
            "sv", Locale.of("sv", "FI"),
            "en", Locale.UK);

    /// The best first; of impact and effort what brings most for the least work. Those without votes come last.
    private static final Comparator<@Nullable GroupResult> WORTH = Comparator.comparingDouble(
            result -> result == null || result.voters() == 0 ? Double.POSITIVE_INFINITY : -worth(result));

    private final WorkshopCatalog workshops;
    private final WallCatalog wall;
    private final ActionCatalog actions;

    ComposeReport(WorkshopCatalog workshops, WallCatalog wall, ActionCatalog actions) {
        this.workshops = workshops;
        this.wall = wall;
        this.actions = actions;
    }

    /// @param language one of [WorkshopWords#languages()]
    @Transactional
    WorkshopReport compose(WorkshopKey workshop, String language) {
        Overview overview = workshops.overview(workshop).orElseThrow(Problems::notFound);
        WorkshopState state =
                wall.board(workshop, 0).orElseThrow(Problems::notFound).forStaff();
        return new Composition(overview, state, language).report();
    }

    private final class Composition {

        private final Overview workshop;
        private final WorkshopState state;
        private final String language;
        private final WorkshopWords words;
        private final Locale locale;

        Composition(Overview workshop, WorkshopState state, String language) {
            this.workshop = workshop;
            this.state = state;
            this.language = language;
            this.words = WorkshopWords.in(language);
            this.locale = Objects.requireNonNull(LOCALES.get(language));
        }

        WorkshopReport report() {
            boolean secret = !workshop.now().step().tellsResults();
            List<Part> parts = secret
                    ? parts(part(words.groups(), group -> true))
                    : parts(
                            part(words.chosen(), WorkshopState.Group::chosen),
                            part(words.others(), group -> !group.chosen()));
            String notice = parts.isEmpty() ? words.none() : secret ? words.secret() : null;
            return new WorkshopReport(
                    language, read(workshop.title()), read(workshop.prompt()), facts(), notice, parts, words);
        }

        private List<Part> parts(Part... sorted) {
            List<Said> loose = said(null);
            return Stream.concat(
                            Stream.of(sorted),
                            Stream.of(new Part(
                                    words.loose(),
                                    loose.isEmpty() ? List.of() : List.of(new Group(null, null, null, null, loose)))))
                    .filter(part -> !part.groups().isEmpty())
                    .toList();
        }

        private Part part(String title, Predicate<WorkshopState.Group> which) {
            return new Part(
                    title,
                    state.groups().stream()
                            .filter(which)
                            .sorted(Comparator.comparing(WorkshopState.Group::result, WORTH)
                                    .thenComparing(WorkshopState.Group::position))
                            .map(this::group)
                            .toList());
        }

        private Group group(WorkshopState.Group group) {
            UUID actionId = group.actionId();
            Optional<Promise> promise = actionId == null
                    ? Optional.empty()
                    : actions.promise(workshop.now().workshop().organisationId(), actionId);
            return new Group(
                    group.title(),
                    group.result() == null ? null : result(group.result()),
                    promise.map(Promise::title).orElse(null),
                    promise.map(this::promised).filter(text -> !text.isEmpty()).orElse(null),
                    said(group.id()));
        }

        private String result(GroupResult result) {
            if (result.voters() == 0) {
                return words.noVotes();
            }
            return switch (workshop.now().voteMethod()) {
                case DOTS -> words.dots().formatted(result.dots(), result.voters());
                case RANKING -> words.points().formatted(result.points(), result.voters());
                case IMPACT_EFFORT ->
                    words.impact().formatted(decimal(result.impact()), decimal(result.effort()), result.voters());
            };
        }

        private String promised(Promise promise) {
            return Stream.of(
                            Optional.ofNullable(promise.ownerRole()).map(words.owner()::formatted),
                            Optional.ofNullable(promise.dueOn()).map(this::day).map(words.due()::formatted))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · "));
        }

        private List<Said> said(@Nullable UUID groupId) {
            return state.cards().stream()
                    .filter(card -> card.hidden() == null && Objects.equals(card.groupId(), groupId))
                    .map(card -> new Said(card.text(), card.language()))
                    .toList();
        }

        private List<Fact> facts() {
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact(words.heldOn(), List.of(day(workshop.heldOn()))));
            if (workshop.place() != null) {
                facts.add(new Fact(words.place(), List.of(workshop.place())));
            }
            facts.add(new Fact(
                    words.museums(),
                    workshop.museums().stream()
                            .map(museum -> read(museum.name()))
                            .toList()));
            if (!workshop.findings().isEmpty()) {
                facts.add(new Fact(
                        words.findings(),
                        workshop.findings().stream().map(Statement::statement).toList()));
            }
            facts.add(new Fact(words.joined(), joined()));
            facts.add(new Fact(
                    words.voted(), List.of(Long.toString(state.workshop().voted()))));
            facts.add(new Fact(words.method(), List.of(method(workshop.now().voteMethod()))));
            return facts;
        }

        private List<String> joined() {
            Map<ParticipantRole, Long> roles = workshops.roles(workshop.now().workshop());
            return Stream.of(ParticipantRole.values())
                    .map(role -> name(role).formatted(roles.getOrDefault(role, 0L)))
                    .toList();
        }

        private String name(ParticipantRole role) {
            return switch (role) {
                case STAFF -> words.staff();
                case CUSTOMER -> words.customer();
                case PARTNER -> words.partner();
            };
        }

        private String method(VoteMethod method) {
            return switch (method) {
                case DOTS -> words.dotsMethod().formatted(workshop.now().dots());
                case RANKING -> words.rankingMethod();
                case IMPACT_EFFORT -> words.impactMethod();
            };
        }

        private String day(LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(day);
        }

        private String decimal(@Nullable Double mean) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(1);
            format.setMaximumFractionDigits(1);
            return format.format(Objects.requireNonNull(mean));
        }

        private String read(LocalizedText text) {
            return text.inOrAny(language);
        }
    }

    private static double worth(GroupResult result) {
        if (result.dots() != null) {
            return result.dots();
        }
        return result.points() != null
                ? result.points()
                : Objects.requireNonNull(result.impact()) - Objects.requireNonNull(result.effort());
    }
}
