package fi.kaiku.survey;

import fi.kaiku.platform.LocalizedText;

/// An option to choose or a row to answer. The key is what is stored; the text may change from version to version.
public record Choice(String key, LocalizedText text) {}
