package fi.kaiku.survey;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;

/// A `visibleWhen` or `requiredWhen` expression (CEL), compiled once and safe to evaluate from many threads.
///
/// It sees one variable, `answers`: a map from question key to `Double`, `String`, `Boolean`, `List<String>`
/// or, for a matrix, a map from row key to `Double` or `String`. Numbers are always doubles, as they are in a
/// browser, and compare with whole-number literals. An unanswered question is an absent key. An expression that
/// fails or does not yield a boolean counts as false: a question that cannot be decided on is not shown.
/// `cel-cases.json` holds this class and the browser's evaluator to the same outcomes.
final class Condition {

    static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(Limits.CONDITION_LENGTH)
            .maxParseRecursionDepth(50)
            .comprehensionMaxIterations(1_000)
            .build();
    static final List<CelStandardMacro> MACROS =
            List.of(CelStandardMacro.HAS, CelStandardMacro.EXISTS, CelStandardMacro.ALL);

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(MACROS)
            .addVar("answers", MapType.create(SimpleType.STRING, SimpleType.DYN))
            .build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private final CelRuntime.Program program;

    private Condition(CelRuntime.Program program) {
        this.program = program;
    }

    /// @throws IllegalArgumentException when the expression does not compile; published ones do, see [ConditionCheck]
    static Condition compile(String expression) {
        try {
            return new Condition(
                    RUNTIME.createProgram(COMPILER.compile(expression).getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException("Not a condition: " + expression, e);
        }
    }

    /// @throws IllegalArgumentException when the expression does not parse
    static ConditionShape shape(String expression) {
        try {
            return ConditionShape.of(COMPILER.parse(expression).getAst());
        } catch (CelValidationException e) {
            throw new IllegalArgumentException("Not a condition: " + expression, e);
        }
    }

    static boolean compiles(String expression) {
        return !COMPILER.compile(expression).hasError();
    }

    boolean holds(Map<String, Object> answers) {
        try {
            return evaluate(answers);
        } catch (CelEvaluationException e) {
            return false;
        }
    }

    boolean evaluate(Map<String, Object> answers) throws CelEvaluationException {
        if (program.eval(Map.of("answers", answers)) instanceof Boolean outcome) {
            return outcome;
        }
        throw new CelEvaluationException("The condition does not yield true or false");
    }
}
