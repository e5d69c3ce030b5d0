package fi.kaiku.museum.privacy;

import fi.kaiku.platform.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an organisation adds to the privacy notice that all have.
///
/// @param contact               of the controller, for visitors: an e-mail or postal address, a telephone number
/// @param dataProtectionOfficer how to reach them, where there is one
/// @param accessibilityContact  where to say what was hard to use; absent, the controller's contact
/// @param purpose               what the answers are for, in place of the usual words
/// @param more                  whatever else visitors are to know
@Schema(name = "PrivacyNotice")
record NoticeContent(
        @Nullable @Size(max = NoticeContent.LINE) String contact,
        @Nullable @Size(max = NoticeContent.LINE) String dataProtectionOfficer,
        @Nullable @Size(max = NoticeContent.LINE) String accessibilityContact,
        @NotNull LegalBasis legalBasis,
        @Nullable LocalizedText purpose,
        @Nullable LocalizedText more) {

    static final int LINE = 500;

    static final NoticeContent EMPTY = new NoticeContent(null, null, null, LegalBasis.PUBLIC_TASK, null, null);
}
