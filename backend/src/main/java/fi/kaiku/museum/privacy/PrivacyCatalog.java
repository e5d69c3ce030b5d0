package fi.kaiku.museum.privacy;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What organisations have decided, for other rooms. Asks nobody's permission: the caller has.
@ApplicationScoped
@Transactional
public class PrivacyCatalog {

    private final RetentionDecisions decisions;
    private final PrivacyNotices notices;
    private final MuseumCatalog museums;

    PrivacyCatalog(RetentionDecisions decisions, PrivacyNotices notices, MuseumCatalog museums) {
        this.decisions = decisions;
        this.notices = notices;
        this.museums = museums;
    }

    /// The terms of one organisation.
    public record Decided(UUID organisationId, Terms terms) {}

    /// Of those who have decided anything, in order of their ids.
    @AcrossOrganisations
    public List<Decided> decided() {
        return decisions.inOrder().stream()
                .map(one -> new Decided(one.organisationId(), one.terms()))
                .toList();
    }

    /// @param tag changes whenever the words do
    public record Tagged(String tag, VisitorPrivacy privacy) {}

    public Tagged forVisitors(UUID organisationId) {
        Optional<PrivacyNotice> notice = notices.findByIdOptional(organisationId);
        Optional<RetentionTerms> terms = decisions.findByIdOptional(organisationId);
        VisitorPrivacy privacy = VisitorPrivacy.of(
                museums.organisationName(organisationId).orElseThrow(),
                notice.map(PrivacyNotice::content).orElse(NoticeContent.EMPTY),
                terms.map(RetentionTerms::terms).orElse(Terms.UNSET));
        String tag = "%d.%d.%s"
                .formatted(
                        notice.map(PrivacyNotice::revision).orElse(0),
                        terms.map(RetentionTerms::revision).orElse(0),
                        Integer.toHexString(privacy.controller().hashCode()));
        return new Tagged(tag, privacy);
    }
}
