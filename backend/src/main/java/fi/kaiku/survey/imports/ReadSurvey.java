package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// A file, read.
///
/// @param definition of the shape of a draft; what publication would still want is for others to say
/// @param notes      one or more for each thing in the file, in its order
public record ReadSurvey(JsonNode definition, List<SurveyNote> notes) {}
