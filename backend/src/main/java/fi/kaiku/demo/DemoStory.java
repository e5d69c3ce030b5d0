package fi.kaiku.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.collector.CollectorCatalog;
import fi.kaiku.collector.PlacedSurvey;
import fi.kaiku.improvement.action.ActionCatalog;
import fi.kaiku.improvement.action.ActionState;
import fi.kaiku.improvement.action.NewAction;
import fi.kaiku.improvement.answer.AnswerCatalog;
import fi.kaiku.improvement.answer.AnswerContent;
import fi.kaiku.improvement.finding.FindingCatalog;
import fi.kaiku.improvement.idea.IdeaCatalog;
import fi.kaiku.improvement.idea.NewIdea;
import fi.kaiku.improvement.workshop.NewWorkshop;
import fi.kaiku.improvement.workshop.wall.HeldWorkshop;
import fi.kaiku.improvement.workshop.wall.HoldWorkshop;
import fi.kaiku.insight.followup.Goal;
import fi.kaiku.insight.followup.Measure;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.survey.SurveyCatalog;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells one story of the demonstration from a bad rating to an answer to visitors, in the caller's transaction.
@Singleton
final class DemoStory {

    private static final int MONTHS_OF_FINDING = 3;
    private static final int WEEKS_UNTIL_DONE = 6;
    private static final int DAYS_UNTIL_IDEA = 5;
    private static final int WEEKS_UNTIL_WORKSHOP = 2;
    private static final int WEEKS_UNTIL_PLAN = 3;
    private static final int DAYS_UNTIL_ANSWER = 9;
    private static final int DAYS_SINCE_RECENT = 4;

    private final FindingCatalog findings;
    private final IdeaCatalog ideas;
    private final HoldWorkshop workshops;
    private final ActionCatalog actions;
    private final AnswerCatalog answers;
    private final MuseumCatalog museums;
    private final SurveyCatalog surveys;
    private final CollectorCatalog collectors;
    private final ObjectMapper json;

    DemoStory(
            FindingCatalog findings,
            IdeaCatalog ideas,
            HoldWorkshop workshops,
            ActionCatalog actions,
            AnswerCatalog answers,
            MuseumCatalog museums,
            SurveyCatalog surveys,
            CollectorCatalog collectors,
            ObjectMapper json) {
        this.findings = findings;
        this.ideas = ideas;
        this.workshops = workshops;
        this.actions = actions;
        this.answers = answers;
        this.museums = museums;
        this.surveys = surveys;
        this.collectors = collectors;
        this.json = json;
    }

    /// Why something is done.
    private record Reason(@Nullable UUID finding, @Nullable UUID idea) {

        static final Reason NONE = new Reason(null, null);
    }

    /// @param renewed the day from which the café is rated better
    /// @param today   the last day with answers
    void tell(LocalDate renewed, LocalDate today) {
        Story story = Sites.read(json, "story", Story.class);
        Museum museum = museums.withSlug(story.museum()).orElseThrow();
        UUID survey = placed(story.survey(), museum);
        LocalDate found = renewed.minusWeeks(WEEKS_UNTIL_DONE);
        Measure cafe = measure(survey, museum, story.findingMeasure());
        UUID finding = findings.enter(
                museum.organisationId(), story.finding(), cafe, found.minusMonths(MONTHS_OF_FINDING), found);
        UUID idea = enter(story.idea(), museum, finding, found.plusDays(DAYS_UNTIL_IDEA));
        ideas.merge(enter(story.sameIdea(), museum, finding, found.plusDays(DAYS_UNTIL_IDEA)), idea);
        UUID done = enter(
                story.done(),
                museum,
                new Reason(finding, idea),
                cafe,
                found.plusWeeks(WEEKS_UNTIL_PLAN),
                ActionState.DONE,
                renewed);
        hold(story.workshop(), museum, new Reason(finding, idea), done, found.plusWeeks(WEEKS_UNTIL_WORKSHOP));
        answers.enter(
                new AnswerContent(
                        museum.id(), done, story.answer().said(), story.answer().did()),
                renewed.plusDays(DAYS_UNTIL_ANSWER));
        enter(
                story.recent(),
                museum,
                Reason.NONE,
                measure(survey, museum, story.recentMeasure()),
                today.minusWeeks(WEEKS_UNTIL_DONE),
                ActionState.DONE,
                today.minusDays(DAYS_SINCE_RECENT));
        putToVote(story.ballot(), museum, today.minusWeeks(WEEKS_UNTIL_DONE));
        enter(story.doing(), museum, Reason.NONE, null, today.minusWeeks(WEEKS_UNTIL_DONE), ActionState.DOING, null);
        enter(story.planned(), museum, Reason.NONE, null, today.minusDays(1), ActionState.PLANNED, null);
        enter(story.dropped(), museum, Reason.NONE, null, found, ActionState.DROPPED, null);
    }

    private UUID placed(String survey, Museum museum) {
        return collectors.synthetic().stream()
                .filter(collector -> collector.museumId().equals(museum.id()))
                .map(PlacedSurvey::surveyId)
                .filter(id -> surveys.survey(id).orElseThrow().slug().equals(survey))
                .findFirst()
                .orElseThrow();
    }

    private UUID enter(Story.Had had, Museum museum, @Nullable UUID finding, LocalDate day) {
        NewIdea idea = new NewIdea(
                museum.organisationId(),
                had.text(),
                had.language(),
                had.source(),
                museum.id(),
                museums.servicePoint(museum.id(), had.servicePoint()).orElseThrow(),
                finding);
        return ideas.enter(idea, day, had.ballot());
    }

    private void hold(Story.Held held, Museum museum, Reason reason, UUID action, LocalDate day) {
        NewWorkshop plan = new NewWorkshop(
                museum.organisationId(),
                held.title(),
                held.prompt(),
                day,
                held.place(),
                null,
                List.of(museum.id()),
                Stream.ofNullable(reason.finding()).toList(),
                Stream.ofNullable(reason.idea()).toList(),
                null,
                null);
        workshops.hold(new HeldWorkshop(
                plan,
                held.people(),
                held.groups().stream()
                        .map(group -> new HeldWorkshop.Group(
                                group.title(), group.cards(), group.dots(), group.leadsToAction() ? action : null))
                        .toList()));
    }

    private void putToVote(List<Story.Had> ballot, Museum museum, LocalDate day) {
        List<UUID> shown =
                ballot.stream().map(had -> enter(had, museum, null, day)).toList();
        for (int i = 0; i < shown.size(); i++) {
            ideas.enterVotes(
                    museum.organisationId(),
                    shown,
                    Collections.nCopies(Objects.requireNonNullElse(ballot.get(i).chosen(), 0), shown.get(i)));
        }
    }

    private UUID enter(
            Story.Planned plan,
            Museum museum,
            Reason why,
            @Nullable Measure measure,
            LocalDate planned,
            ActionState state,
            @Nullable LocalDate doneOn) {
        NewAction action = new NewAction(
                museum.organisationId(),
                plan.title(),
                plan.description(),
                museum.id(),
                museums.servicePoint(museum.id(), plan.servicePoint()).orElseThrow(),
                why.finding(),
                why.idea(),
                plan.ownerRole(),
                planned.plusWeeks(WEEKS_UNTIL_DONE),
                null,
                null,
                measure,
                true,
                null);
        return actions.enter(action, planned, state, plan.reason(), doneOn);
    }

    private static Measure measure(UUID survey, Museum museum, Story.Measured item) {
        return new Measure(
                survey,
                item.question(),
                item.row(),
                null,
                null,
                Map.of("museum", List.of(museum.slug())),
                Goal.INCREASE);
    }
}
