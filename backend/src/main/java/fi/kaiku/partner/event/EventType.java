package fi.kaiku.partner.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/// What there is to be told of. What a type says stands in the record beside it.
public enum EventType {
    @JsonProperty("submission.stored")
    SUBMISSION_STORED("submission.stored", EventData.SubmissionStored.class, "A submission was stored"),
    @JsonProperty("submission.erased")
    SUBMISSION_ERASED("submission.erased", EventData.SubmissionErased.class, "A submission was erased"),
    @JsonProperty("survey.published")
    SURVEY_PUBLISHED("survey.published", EventData.SurveyPublished.class, "A survey got a new version"),
    @JsonProperty("release.published")
    RELEASE_PUBLISHED("release.published", EventData.ReleasePublished.class, "A release can be read"),
    @JsonProperty("device.silent")
    DEVICE_SILENT("device.silent", EventData.DeviceSilent.class, "A tablet has fallen silent"),
    @JsonProperty("action.done")
    ACTION_DONE("action.done", EventData.ActionDone.class, "An action was done");

    private final String code;
    private final Class<? extends EventData> data;
    private final String summary;

    EventType(String code, Class<? extends EventData> data, String summary) {
        this.code = code;
        this.data = data;
        this.summary = summary;
    }

    /// As in JSON and in the database: `submission.stored`.
    public String code() {
        return code;
    }

    public Class<? extends EventData> data() {
        return data;
    }

    /// In a few words, for the API document.
    public String summary() {
        return summary;
    }

    public static Optional<EventType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
