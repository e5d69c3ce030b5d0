package fi.kaiku.museum.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;

/// By what right personal data are processed (GDPR, Article 6(1)).
public enum LegalBasis {
    /// (e)
    @JsonProperty("public-task")
    PUBLIC_TASK,
    /// (f)
    @JsonProperty("legitimate-interest")
    LEGITIMATE_INTEREST,
    /// (a)
    @JsonProperty("consent")
    CONSENT
}
