package fi.kaiku.survey;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import fi.kaiku.platform.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// That conditions compile against the real types of the questions asked before, and yield true or false. Looking back
/// only, they can form no loop.
final class ConditionCheck {

    private final Set<String> allKeys;
    private final List<FieldError> errors = new ArrayList<>();

    private ConditionCheck(SurveyDefinition definition) {
        allKeys = definition.questions().stream().map(Question::key).collect(Collectors.toSet());
    }

    static List<FieldError> errors(SurveyDefinition definition) {
        ConditionCheck check = new ConditionCheck(definition);
        for (SurveyDefinition.Placed placed : definition.placed()) {
            Question question = placed.question();
            List<Question> asked = definition.askedBefore(placed);
            check.condition(placed.pointer() + "/visibleWhen", question.visibleWhen(), asked);
            check.condition(placed.pointer() + "/requiredWhen", question.requiredWhen(), asked);
        }
        return check.errors;
    }

    private void condition(String pointer, @Nullable String expression, List<Question> asked) {
        if (expression == null) {
            return;
        }
        CelCompiler compiler = compiler(asked);
        CelValidationResult parsed = compiler.parse(expression);
        if (parsed.hasError()) {
            add(pointer, "condition.syntax", "Not an expression: " + firstIssue(parsed));
            return;
        }
        try {
            checked(pointer, expression, compiler, parsed.getAst(), asked);
        } catch (CelValidationException e) {
            throw new IllegalStateException(e); // hasError said otherwise
        }
    }

    private void checked(
            String pointer, String expression, CelCompiler compiler, CelAbstractSyntaxTree tree, List<Question> asked) {
        ConditionShape shape = ConditionShape.of(tree);
        Set<String> late = shape.keys();
        late.retainAll(allKeys);
        asked.forEach(question -> late.remove(question.key()));
        if (!late.isEmpty()) {
            add(
                    pointer,
                    "condition.order",
                    "Only questions that are always asked before may be looked at; these are not: %s."
                            .formatted(String.join(", ", late)));
        } else if (shape.loopsInLoops()) {
            add(pointer, "condition.nested", "An all or exists inside another is not supported.");
        } else {
            CelValidationResult result = compiler.check(tree);
            if (result.hasError()) {
                add(pointer, "condition.type", "Does not fit the questions asked before: " + firstIssue(result));
            } else if (!Condition.compiles(expression)) {
                add(pointer, "condition.type", "Write numbers that are calculated with as decimals: 2.0 for 2.");
            }
        }
    }

    private static CelCompiler compiler(List<Question> asked) {
        AnswerTypes types = new AnswerTypes(asked);
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(Condition.OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardMacros(Condition.MACROS)
                .setTypeProvider(types)
                .addVar("answers", types.answers())
                .addFunctionDeclarations(ConditionProfile.FUNCTIONS)
                .setResultType(SimpleType.BOOL)
                .build();
    }

    private static String firstIssue(CelValidationResult result) {
        var issue = result.getErrors().getFirst();
        return "line %d, column %d: %s."
                .formatted(
                        issue.getSourceLocation().getLine(),
                        issue.getSourceLocation().getColumn() + 1,
                        issue.getMessage());
    }

    private void add(String pointer, String code, String detail) {
        errors.add(new FieldError(pointer, code, detail));
    }
}
