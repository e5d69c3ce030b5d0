package fi.kaiku.survey.translation;

import fi.kaiku.platform.Problems;
import fi.kaiku.survey.DefinitionText;
import fi.kaiku.survey.DefinitionTexts;
import fi.kaiku.survey.SurveyDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The languages of a draft, from and into which its texts may go: those of the survey, and the easy variant of each.
final class Languages {

    private final SurveyDefinition definition;

    Languages(SurveyDefinition definition) {
        this.definition = definition;
    }

    /// The survey's own writing of a tag, which tools write in capitals of their own.
    Optional<String> known(String tag) {
        return definition.languages().stream()
                .flatMap(language -> Stream.of(language, SurveyDefinition.easy(language)))
                .filter(tag.strip()::equalsIgnoreCase)
                .findFirst();
    }

    /// @param parameter that names the language
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for one that the survey does not have
    String require(String tag, String parameter) {
        return known(tag)
                .orElseThrow(() -> Problems.invalid(
                        parameter,
                        "language.unknown",
                        "The survey is not in %s but in %s; add the language first."
                                .formatted(tag, String.join(", ", definition.languages()))));
    }

    /// @param asked null for the one that stands in where a text is missing
    String source(@Nullable String asked) {
        return asked == null ? definition.defaultLanguage() : require(asked, "source");
    }

    /// That a file which says what it is in is in the language asked for, and a column called target is in any.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 otherwise
    void requireFit(TextsFile file, @Nullable String asked) {
        if (file.entries().isEmpty()) {
            return;
        }
        String named = file.entries().getFirst().language();
        if (asked == null && named == null) {
            throw TextsProblems.noLanguage();
        }
        if (file.sourceLanguage() != null && named != null) {
            String language = require(named, "language");
            if (asked != null && !asked.equals(language)) {
                throw TextsProblems.otherLanguage(language, asked);
            }
        }
    }

    /// All that are translated into: the languages, and the easy variants that have any text.
    List<String> targets(String source) {
        List<DefinitionText> texts = DefinitionTexts.of(definition);
        List<String> targets = new ArrayList<>(definition.languages());
        definition.languages().stream()
                .map(SurveyDefinition::easy)
                .filter(easy ->
                        texts.stream().anyMatch(text -> text.text().in(easy).isPresent()))
                .forEach(targets::add);
        targets.remove(source);
        return targets;
    }
}
