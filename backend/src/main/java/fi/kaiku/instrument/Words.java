package fi.kaiku.instrument;

/// The same text in the three languages of the screens, in our own words.
public record Words(String fi, String sv, String en) {}
