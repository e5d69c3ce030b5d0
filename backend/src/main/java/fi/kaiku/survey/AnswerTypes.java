package fi.kaiku.survey;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The types of the answers to some questions, for a checker: a key that no question has is then an error.
final class AnswerTypes implements CelTypeProvider {

    private static final String ROOT = "Answers";

    private final ImmutableMap<String, CelType> structs;

    AnswerTypes(List<Question> questions) {
        Map<String, CelType> found = new LinkedHashMap<>();
        Map<String, CelType> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            switch (question.type()) {
                case RATING, NPS, SLIDER, NUMBER -> answers.put(question.key(), SimpleType.DOUBLE);
                case SINGLE, TEXT -> answers.put(question.key(), SimpleType.STRING);
                case MULTIPLE, RANKING -> answers.put(question.key(), ListType.create(SimpleType.STRING));
                case CONSENT -> answers.put(question.key(), SimpleType.BOOL);
                case MATRIX, UMBRELLA, INSTRUMENT -> {
                    CelType rows = rows(question);
                    found.put(rows.name(), rows);
                    answers.put(question.key(), rows);
                }
                case INFO -> {}
            }
        }
        found.put(ROOT, struct(ROOT, answers));
        structs = ImmutableMap.copyOf(found);
    }

    private static CelType rows(Question question) {
        CelType cell = question.scale() == null ? SimpleType.STRING : SimpleType.DOUBLE;
        Map<String, CelType> rows = new LinkedHashMap<>();
        question.rowKeys().forEach(row -> rows.put(row, cell));
        return struct(ROOT + "." + question.key(), rows);
    }

    private static CelType struct(String name, Map<String, CelType> fields) {
        ImmutableMap<String, CelType> types = ImmutableMap.copyOf(fields);
        return StructType.create(name, types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }

    CelType answers() {
        return findType(ROOT).orElseThrow();
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return structs.values();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structs.get(name));
    }
}
