package fi.kaiku.museum.privacy;

import fi.kaiku.platform.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the privacy notice of a survey says beside the words that all have: whose answers they are, and how long what
/// is kept.
///
/// @param controller           the organisation's name
/// @param contact              of the controller; absent where nobody has written it yet
/// @param accessibilityContact where to say what was hard to use
/// @param purpose              in place of the usual words
/// @param kept                 whole months, for each class that has an end
@Schema(name = "VisitorPrivacy")
public record VisitorPrivacy(
        LocalizedText controller,
        @Nullable String contact,
        @Nullable String dataProtectionOfficer,
        @Nullable String accessibilityContact,
        LegalBasis legalBasis,
        @Nullable LocalizedText purpose,
        @Nullable LocalizedText more,
        Kept kept) {

    @Schema(name = "VisitorPrivacyKept")
    public record Kept(
            @Nullable Integer answers,
            @Nullable Integer comments,
            @Nullable Integer paradata,
            @Nullable Integer pairs) {}

    static VisitorPrivacy of(LocalizedText controller, NoticeContent notice, Terms terms) {
        String accessibility = notice.accessibilityContact();
        return new VisitorPrivacy(
                controller,
                notice.contact(),
                notice.dataProtectionOfficer(),
                accessibility == null ? notice.contact() : accessibility,
                notice.legalBasis(),
                notice.purpose(),
                notice.more(),
                new Kept(terms.answers(), terms.comments(), terms.paradata(), terms.pairs()));
    }
}
