package fi.kaiku.survey;

import fi.kaiku.instrument.Instrument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// Finds the wordings in which an instrument may be asked: what the organisation entered itself, before what came with
/// Kaiku.
///
/// A survey of a cluster takes what came with Kaiku only. What one organisation holds a licence for is not shown by the
/// tablets and to the staff of others.
@ApplicationScoped
class UsableWordings {

    private final InstrumentWordings wordings;

    UsableWordings(InstrumentWordings wordings) {
        this.wordings = wordings;
    }

    /// By language.
    SortedMap<String, UsableWording> of(SurveyOwner owner, Instrument instrument) {
        return owner.organisationId() == null ? shipped(instrument) : of(owner.organisationId(), instrument);
    }

    SortedMap<String, UsableWording> of(UUID organisationId, Instrument instrument) {
        SortedMap<String, UsableWording> usable = shipped(instrument);
        wordings.of(organisationId, instrument.key(), instrument.version()).stream()
                .map(InstrumentWording::usable)
                .forEach(own -> usable.put(own.language(), own));
        return usable;
    }

    private static SortedMap<String, UsableWording> shipped(Instrument instrument) {
        SortedMap<String, UsableWording> shipped = new TreeMap<>();
        ShippedWordings.of(instrument).forEach(wording -> shipped.put(wording.language(), wording));
        return shipped;
    }
}
