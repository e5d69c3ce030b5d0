package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.List;

/// That each question can be answered, and its answers counted.
final class QuestionCheck {

    private static final Scale RECOMMEND = Scale.of(0, 10);
    private static final Scale HEXAGON = Scale.of(1, 5);

    private final SurveyDefinition definition;
    private final List<FieldError> errors = new ArrayList<>();

    private QuestionCheck(SurveyDefinition definition) {
        this.definition = definition;
    }

    static List<FieldError> errors(SurveyDefinition definition) {
        QuestionCheck check = new QuestionCheck(definition);
        check.amount();
        definition.placed().forEach(placed -> check.question(placed.pointer(), placed.question()));
        check.segments();
        return check.errors;
    }

    private void amount() {
        if (definition.questions().isEmpty()) {
            add("/definition/pages", "questions.none", "A survey asks at least one question.");
        }
        if (definition.questions().size() > Limits.QUESTIONS) {
            add("/definition/pages", "questions.too-many", "At most %d questions in all.".formatted(Limits.QUESTIONS));
        }
        for (int i = 0; i < definition.pages().size(); i++) {
            if (definition.pages().get(i).questions().isEmpty()) {
                add(
                        "/definition/pages/%d/questions".formatted(i),
                        "page.empty",
                        "Give the page a question or remove it.");
            }
        }
    }

    private void question(String pointer, Question question) {
        switch (question.type()) {
            case RATING -> countableScale(pointer, question);
            case SLIDER, NUMBER -> reachableScale(pointer, question);
            case NPS -> fixedScale(pointer, question, RECOMMEND);
            case UMBRELLA -> umbrella(pointer, question);
            case SINGLE, RANKING -> choices(pointer + "/options", question.options());
            case MULTIPLE -> multiple(pointer, question);
            case MATRIX -> matrix(pointer, question);
            case TEXT -> text(pointer, question);
            case INSTRUMENT -> instrument(pointer, question);
            case CONSENT -> consent(pointer, question);
            case INFO -> {}
        }
    }

    private void choices(String pointer, List<Choice> choices) {
        if (choices.isEmpty()) {
            add(pointer, "choices.empty", "There is nothing to choose from or to answer; add at least one.");
        }
    }

    private void consent(String pointer, Question question) {
        if (question.gate() && !question.required()) {
            add(
                    pointer + "/required",
                    "consent.optional",
                    "Nothing is stored without this consent, so it must be answered.");
        }
    }

    private void multiple(String pointer, Question question) {
        choices(pointer + "/options", question.options());
        Integer most = question.maxChoices();
        int options = question.options().size();
        if (options > 0 && most != null && (most < 1 || most > options)) {
            add(pointer + "/maxChoices", "choices.limit", "From 1 to %d, the number of options.".formatted(options));
        }
    }

    private void matrix(String pointer, Question question) {
        choices(pointer + "/rows", question.rows());
        if (question.scale() == null) {
            choices(pointer + "/options", question.options());
        } else {
            countableScale(pointer, question);
        }
    }

    private void umbrella(String pointer, Question question) {
        fixedScale(pointer, question, HEXAGON);
        if (question.rows().size() != Limits.UMBRELLA_ROWS) {
            add(
                    pointer + "/rows",
                    "umbrella.rows",
                    "A hexagon has six words around it; these are %d."
                            .formatted(question.rows().size()));
        }
    }

    private void instrument(String pointer, Question question) {
        if (question.knownInstrument().isEmpty()) {
            add(
                    pointer + "/instrument",
                    "instrument.unknown",
                    "There is no version %d of an instrument %s; GET /api/v1/instruments lists all."
                            .formatted(question.version(), question.instrument()));
        }
    }

    private void text(String pointer, Question question) {
        if (question.maxLength() < 1 || question.maxLength() > Limits.ANSWER_TEXT) {
            add(pointer + "/maxLength", "text.limit", "From 1 to %d characters.".formatted(Limits.ANSWER_TEXT));
        }
    }

    private void fixedScale(String pointer, Question question, Scale fixed) {
        if (!question.scaleOrFail().measuresLike(fixed)) {
            add(
                    pointer + "/scale",
                    "scale.fixed",
                    "A question of type %s is answered from %s."
                            .formatted(question.type().code(), fixed.inWords()));
        }
    }

    private void countableScale(String pointer, Question question) {
        if (reachableScale(pointer, question) && question.scaleOrFail().isContinuous()) {
            add(
                    pointer + "/scale",
                    "scale.too-fine",
                    "At most %d numbers; for more use a slider or a number.".formatted(Scale.DISCRETE));
        }
    }

    private boolean reachableScale(String pointer, Question question) {
        boolean reachable = question.scaleOrFail().isReachable();
        if (!reachable) {
            add(
                    pointer + "/scale",
                    "scale.unreachable",
                    "Steps from min must meet max exactly, and there may be at most %d numbers."
                            .formatted(Limits.SCALE_STEPS));
        }
        return reachable;
    }

    private void segments() {
        List<SurveyDefinition.Placed> segments = definition.placed().stream()
                .filter(placed -> placed.question().segment())
                .toList();
        segments.stream()
                .skip(Limits.SEGMENT_QUESTIONS)
                .forEach(placed -> add(
                        placed.pointer() + "/segment",
                        "segment.too-many",
                        "At most %d questions make segments.".formatted(Limits.SEGMENT_QUESTIONS)));
        segments.stream()
                .filter(placed -> placed.question().options().size() > Limits.SEGMENT_OPTIONS)
                .forEach(placed -> add(
                        placed.pointer() + "/options",
                        "segment.options",
                        "A question that makes segments has at most %d options.".formatted(Limits.SEGMENT_OPTIONS)));
    }

    private void add(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }
}
