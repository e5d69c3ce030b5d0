package fi.kaiku.insight.disclosure;

/// Respondents who may be told of together: of a place, in a period, everybody or one segment.
///
/// @param segment [Segment#EVERYBODY], or an option as in [Segment#of]
public record Cell(Place place, Period period, String segment) {}
