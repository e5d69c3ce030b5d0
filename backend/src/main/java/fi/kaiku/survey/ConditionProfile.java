package fi.kaiku.survey;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.CelOverloadDecl.newMemberOverload;
import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.TypeParamType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The part of CEL that conditions may use: what two evaluators were seen to agree on, with types strict enough
/// to refuse what would fail when it runs. Numbers are doubles, compared with whole or decimal literals and
/// calculated with decimal ones; no regular expressions, conversions, dates or maps.
final class ConditionProfile {

    private static final CelType ANY = TypeParamType.create("T");
    private static final CelType STRINGS = ListType.create(STRING);
    private static final List<CelType> NUMBERS = List.of(DOUBLE, INT);

    /// What an author may write.
    static final List<CelFunctionDecl> FUNCTIONS = Stream.of(
                    logic(),
                    Stream.of("_<_", "_<=_", "_>_", "_>=_")
                            .map(operator -> newFunctionDeclaration(operator, numbers(operator))),
                    Stream.of("_==_", "_!=_").map(operator -> newFunctionDeclaration(operator, equals(operator))),
                    Stream.of("_+_", "_-_", "_*_", "_/_")
                            .map(operator -> newFunctionDeclaration(
                                    operator, newGlobalOverload(operator + "_double", DOUBLE, DOUBLE, DOUBLE))),
                    Stream.of("startsWith", "endsWith", "contains")
                            .map(method -> newFunctionDeclaration(
                                    method, newMemberOverload(method + "_string", BOOL, STRING, STRING))),
                    lists())
            .flatMap(declarations -> declarations)
            .toList();

    private ConditionProfile() {}

    private static Stream<CelFunctionDecl> logic() {
        return Stream.of(
                newFunctionDeclaration("!_", newGlobalOverload("not", BOOL, BOOL)),
                newFunctionDeclaration("_&&_", newGlobalOverload("and", BOOL, BOOL, BOOL)),
                newFunctionDeclaration("_||_", newGlobalOverload("or", BOOL, BOOL, BOOL)),
                newFunctionDeclaration("_?_:_", newGlobalOverload("choice", ANY, BOOL, ANY, ANY)),
                newFunctionDeclaration("-_", newGlobalOverload("minus", DOUBLE, DOUBLE)),
                // what `all` and `exists` expand to
                newFunctionDeclaration("@not_strictly_false", newGlobalOverload("not_strictly_false", BOOL, BOOL)));
    }

    private static Stream<CelFunctionDecl> lists() {
        return Stream.of(
                newFunctionDeclaration(
                        "@in",
                        newGlobalOverload("in_strings", BOOL, STRING, STRINGS),
                        newGlobalOverload("in_doubles", BOOL, DOUBLE, ListType.create(DOUBLE)),
                        newGlobalOverload("in_ints", BOOL, DOUBLE, ListType.create(INT))),
                newFunctionDeclaration("_[_]", newGlobalOverload("at", STRING, STRINGS, INT)),
                newFunctionDeclaration(
                        "size",
                        newGlobalOverload("size_of_list", INT, STRINGS),
                        newGlobalOverload("size_of_string", INT, STRING),
                        newMemberOverload("list_size", INT, STRINGS),
                        newMemberOverload("string_size", INT, STRING)));
    }

    private static List<CelOverloadDecl> numbers(String operator) {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        for (CelType left : NUMBERS) {
            for (CelType right : NUMBERS) {
                overloads.add(newGlobalOverload(
                        "%s_%s_%s".formatted(operator, left.name(), right.name()), BOOL, left, right));
            }
        }
        return overloads;
    }

    private static List<CelOverloadDecl> equals(String operator) {
        List<CelOverloadDecl> overloads = numbers(operator);
        for (CelType type : List.of(STRING, BOOL, STRINGS)) {
            overloads.add(newGlobalOverload("%s_same_%s".formatted(operator, type.name()), BOOL, type, type));
        }
        return overloads;
    }
}
