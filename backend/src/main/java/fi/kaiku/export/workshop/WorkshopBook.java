package fi.kaiku.export.workshop;

import fi.kaiku.export.file.RowFile;
import fi.kaiku.export.file.XlsxBook;
import fi.kaiku.export.words.Facts;
import fi.kaiku.improvement.finding.FindingCatalog.Statement;
import fi.kaiku.improvement.workshop.ParticipantRole;
import fi.kaiku.improvement.workshop.VoteMethod;
import fi.kaiku.improvement.workshop.WorkshopCatalog.Overview;
import fi.kaiku.improvement.workshop.wall.GroupResult;
import fi.kaiku.improvement.workshop.wall.WorkshopState;
import fi.kaiku.platform.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Four sheets: the workshop, and a row for each idea taken along, each card and each group. A column that the vote
/// does
/// not fill is not there.
final class WorkshopBook {

    static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    private final Overview workshop;
    private final Map<ParticipantRole, Long> roles;
    private final WorkshopState state;
    private final Function<UUID, Optional<String>> actionTitle;
    private final String language;

    /// @param state    as staff see it
    /// @param language one of [#LANGUAGES]
    WorkshopBook(
            Overview workshop,
            Map<ParticipantRole, Long> roles,
            WorkshopState state,
            Function<UUID, Optional<String>> actionTitle,
            String language) {
        this.workshop = workshop;
        this.roles = roles;
        this.state = state;
        this.actionTitle = actionTitle;
        this.language = language;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxBook book = new XlsxBook(out)) {
            write(book, "workshop", facts());
            write(book, "ideas", ideas());
            write(book, "cards", cards());
            write(book, "groups", groups());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(XlsxBook book, String name, Stream<List<@Nullable Object>> rows) throws IOException {
        try (RowFile sheet = book.sheet(word(name))) {
            for (List<@Nullable Object> row : (Iterable<List<@Nullable Object>>) rows::iterator) {
                sheet.row(row);
            }
        }
    }

    private Stream<List<@Nullable Object>> facts() {
        VoteMethod method = workshop.now().voteMethod();
        Stream<List<@Nullable Object>> known = Stream.of(
                fact("title", read(workshop.title())),
                fact("id", workshop.now().workshop().id()),
                fact("prompt", read(workshop.prompt())),
                fact("heldOn", workshop.heldOn()),
                fact("place", workshop.place()),
                fact(
                        "museums",
                        workshop.museums().stream()
                                .map(museum -> read(museum.name()))
                                .collect(Collectors.joining("; "))),
                fact(
                        "findings",
                        workshop.findings().stream().map(Statement::statement).collect(Collectors.joining("; "))),
                fact("step", word("step." + code(workshop.now().step()))),
                fact("method", word("method." + code(method))),
                fact("dotsEach", method == VoteMethod.DOTS ? workshop.now().dots() : null),
                fact("joined", workshop.joined()));
        Stream<List<@Nullable Object>> counted = Arrays.stream(ParticipantRole.values())
                .map(role -> fact("joined." + code(role), roles.getOrDefault(role, 0L)));
        return Stream.of(
                        known, counted, Stream.of(fact("voted", state.workshop().voted())))
                .flatMap(Function.identity());
    }

    private List<@Nullable Object> fact(String name, @Nullable Object value) {
        return Arrays.asList(word(name), value);
    }

    private Stream<List<@Nullable Object>> ideas() {
        List<Column<WorkshopState.TakenIdea>> columns = List.of(
                new Column<>("ideaId", WorkshopState.TakenIdea::id),
                new Column<>("text", WorkshopState.TakenIdea::text),
                new Column<>("language", WorkshopState.TakenIdea::language));
        return table(columns, state.workshop().ideas());
    }

    private Stream<List<@Nullable Object>> cards() {
        Map<UUID, String> titles =
                state.groups().stream().collect(Collectors.toMap(WorkshopState.Group::id, WorkshopState.Group::title));
        List<Column<WorkshopState.Card>> columns = List.of(
                new Column<>("cardId", WorkshopState.Card::id),
                new Column<>("text", WorkshopState.Card::text),
                new Column<>("language", WorkshopState.Card::language),
                new Column<>("groupId", WorkshopState.Card::groupId),
                new Column<>("group", card -> card.groupId() == null ? null : titles.get(card.groupId())),
                new Column<>("hidden", card -> card.hidden() != null));
        return table(columns, state.cards());
    }

    private Stream<List<@Nullable Object>> groups() {
        Map<UUID, Long> sizes = state.cards().stream()
                .filter(card -> card.groupId() != null && card.hidden() == null)
                .collect(Collectors.groupingBy(WorkshopState.Card::groupId, Collectors.counting()));
        Stream<Column<WorkshopState.Group>> known = Stream.of(
                new Column<>("groupId", WorkshopState.Group::id),
                new Column<>("group", WorkshopState.Group::title),
                new Column<>("cardsOf", group -> sizes.getOrDefault(group.id(), 0L)));
        Stream<Column<WorkshopState.Group>> chosen = Stream.of(
                new Column<>("chosen", WorkshopState.Group::chosen),
                new Column<>("actionId", WorkshopState.Group::actionId),
                new Column<>(
                        "action",
                        group -> group.actionId() == null
                                ? null
                                : actionTitle.apply(group.actionId()).orElse(null)));
        return table(
                Stream.of(known, votes(), chosen).flatMap(Function.identity()).toList(), state.groups());
    }

    private Stream<Column<WorkshopState.Group>> votes() {
        if (!workshop.now().step().tellsResults()) {
            return Stream.empty();
        }
        Stream<Column<WorkshopState.Group>> figures = switch (workshop.now().voteMethod()) {
            case DOTS -> Stream.of(result("dots", GroupResult::dots));
            case RANKING -> Stream.of(result("points", GroupResult::points));
            case IMPACT_EFFORT ->
                Stream.of(result("impact", GroupResult::impact), result("effort", GroupResult::effort));
        };
        return Stream.concat(figures, Stream.of(result("voters", GroupResult::voters)));
    }

    private static Column<WorkshopState.Group> result(String name, Function<GroupResult, @Nullable Object> figure) {
        return new Column<>(name, group -> group.result() == null ? null : figure.apply(group.result()));
    }

    private record Column<T>(String name, Function<T, @Nullable Object> cell) {}

    private <T> Stream<List<@Nullable Object>> table(List<Column<T>> columns, List<T> things) {
        List<@Nullable Object> headings = columns.stream()
                .<@Nullable Object>map(column -> word(column.name()))
                .toList();
        return Stream.concat(
                Stream.of(headings),
                things.stream()
                        .map(thing -> columns.stream()
                                .map(column -> column.cell().apply(thing))
                                .collect(Collectors.toList())));
    }

    private String word(String name) {
        return Facts.known("workshop." + name).map(this::read).orElseThrow();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String read(LocalizedText text) {
        return text.inOrAny(language);
    }
}
