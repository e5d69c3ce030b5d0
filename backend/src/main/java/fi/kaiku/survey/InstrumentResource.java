package fi.kaiku.survey;

import static fi.kaiku.platform.Permission.SURVEY_READ;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.instrument.Instrument;
import fi.kaiku.instrument.Instruments;
import fi.kaiku.instrument.Words;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The catalogue of standard questionnaires: facts about them, and in which languages the caller's
/// organisations have their words. The words themselves are an organisation's own, see
/// [InstrumentWordingResource].
@Path("/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class InstrumentResource {

    private final InstrumentWordings wordings;
    private final Caller caller;

    InstrumentResource(InstrumentWordings wordings, Caller caller) {
        this.wordings = wordings;
        this.caller = caller;
    }

    /// @param recall     the time it asks about: now, day, two-weeks, general
    /// @param beforeAfter whether answers before and after one visit may be compared
    /// @param labelled   whether each point of the scale has a word, or only its ends
    /// @param restricted whether its words are shown in answering only
    /// @param sensitive  whether results always need larger groups
    /// @param wordings   in which languages it can be asked, and by whom
    @Schema(name = "Instrument")
    record View(
            String key,
            int version,
            Words title,
            String holder,
            Words licence,
            String source,
            Words scoring,
            String recall,
            boolean beforeAfter,
            List<String> items,
            int min,
            int max,
            boolean labelled,
            List<ScoreView> scores,
            List<BandView> bands,
            boolean restricted,
            boolean sensitive,
            List<Available> wordings) {

        static View of(Instrument instrument, Stream<Available> wordings) {
            return new View(
                    instrument.key(),
                    instrument.version(),
                    instrument.title(),
                    instrument.holder(),
                    instrument.licence(),
                    instrument.source(),
                    instrument.scoring(),
                    instrument.recall().code(),
                    instrument.recall().fitsOneVisit(),
                    instrument.items(),
                    instrument.min(),
                    instrument.max(),
                    WordingTexts.isLabelled(instrument),
                    instrument.scores().stream()
                            .map(score -> ScoreView.of(instrument, score))
                            .toList(),
                    instrument.bands().stream().map(BandView::of).toList(),
                    instrument.restricted(),
                    instrument.sensitive(),
                    wordings.toList());
        }
    }

    /// @param key also the row under which results have it
    @Schema(name = "InstrumentScore")
    record ScoreView(
            String key, Words title, List<String> items, BigDecimal min, BigDecimal max, boolean higherIsBetter) {

        static ScoreView of(Instrument instrument, Instrument.ScoreOf score) {
            List<BigDecimal> values = instrument.valuesOf(score);
            return new ScoreView(
                    score.key(),
                    score.title(),
                    score.items(),
                    values.getFirst(),
                    values.getLast(),
                    score.higherIsBetter());
        }
    }

    /// From a value up to where the next band of the score begins. For staff, never for visitors.
    @Schema(name = "InstrumentBand")
    record BandView(String score, BigDecimal from, Words name, String source) {

        static BandView of(Instrument.Band band) {
            return new BandView(band.score(), band.from(), band.name(), band.source());
        }
    }

    /// @param organisationId whose it is; absent for what came with Kaiku and is everybody's
    @Schema(name = "AvailableWording")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Available(@Nullable UUID organisationId, String language, Origin origin, boolean restricted) {

        static Available of(@Nullable UUID organisationId, UsableWording wording) {
            return new Available(organisationId, wording.language(), wording.origin(), wording.restricted());
        }
    }

    @Schema(name = "InstrumentCatalogue")
    record Catalogue(List<View> items) {}

    @GET
    @Transactional
    @Operation(
            operationId = "listInstruments",
            summary = "All standard questionnaires, without their words",
            description = "A short list, given whole.")
    public Catalogue list() {
        List<InstrumentWording> entered = entered();
        return new Catalogue(Instruments.all().stream()
                .map(instrument -> view(instrument, entered))
                .toList());
    }

    @GET
    @Path("/{instrument}/versions/{version}")
    @Transactional
    @Operation(operationId = "getInstrument", summary = "One version of a standard questionnaire, without its words")
    public View get(@PathParam("instrument") String key, @PathParam("version") int version) {
        return view(Instruments.find(key, version).orElseThrow(Problems::notFound), entered());
    }

    @GET
    @Path("/{instrument}/versions/{version}/wordings")
    @Operation(
            operationId = "listShippedWordings",
            summary = "The wordings that come with Kaiku",
            description =
                    "Our own words, free for everybody: none of a questionnaire that somebody else holds the rights to. A short list, given whole.")
    public InstrumentWordingResource.All shipped(
            @PathParam("instrument") String key, @PathParam("version") int version) {
        Instrument instrument = Instruments.find(key, version).orElseThrow(Problems::notFound);
        return InstrumentWordingResource.All.of(ShippedWordings.of(instrument));
    }

    /// What the caller's organisations have entered.
    private List<InstrumentWording> entered() {
        return wordings.among(caller.mayEverywhere(SURVEY_READ) ? null : caller.organisations(SURVEY_READ));
    }

    private static View view(Instrument instrument, List<InstrumentWording> entered) {
        Stream<Available> shipped = ShippedWordings.of(instrument).stream().map(wording -> Available.of(null, wording));
        Stream<Available> own = entered.stream()
                .filter(wording -> wording.id().instrument().equals(instrument.key())
                        && wording.id().version() == instrument.version())
                .map(wording -> Available.of(wording.id().organisationId(), wording.usable()));
        return View.of(instrument, Stream.concat(shipped, own));
    }
}
