package fi.kaiku.demo;

import fi.kaiku.collector.CollectorCatalog;
import fi.kaiku.collector.PlacedSurvey;
import fi.kaiku.platform.StartRefused;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import fi.kaiku.survey.SurveyCatalog;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Loads the demonstration before the first request is taken, and says where its surveys are answered.
@Singleton
final class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private static final int MOST_YEARS = 10;

    private final LoadDemo loadDemo;
    private final CollectorCatalog collectors;
    private final SurveyCatalog surveys;
    private final boolean wanted;
    private final int years;
    private final int port;

    DemoStart(
            LoadDemo loadDemo,
            CollectorCatalog collectors,
            SurveyCatalog surveys,
            @ConfigProperty(name = "kaiku.demo") boolean wanted,
            @ConfigProperty(name = "kaiku.demo.years") int years,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.loadDemo = loadDemo;
        this.collectors = collectors;
        this.surveys = surveys;
        this.wanted = wanted;
        this.years = years;
        this.port = port;
        if (years < 1 || years > MOST_YEARS) {
            throw new StartRefused("KAIKU_DEMO_YEARS must be from 1 to %d, not %d".formatted(MOST_YEARS, years));
        }
    }

    @AcrossOrganisations
    void load(@Observes StartupEvent start) {
        if (wanted) {
            loadDemo.load(years);
            announce("visitor-survey", "");
            announce("wellbeing", "&phase=before&pair=DEMO");
        }
    }

    private void announce(String survey, String phase) {
        collectors.synthetic().stream()
                .filter(collector -> collector.channel().equals("kiosk"))
                .filter(collector -> slug(collector).equals(survey))
                .findFirst()
                .ifPresent(collector -> LOG.infof(
                        "Kiosk (%s): http://localhost:%d/kiosk.html?key=%s%s", survey, port, collector.key(), phase));
    }

    private String slug(PlacedSurvey collector) {
        return surveys.survey(collector.surveyId()).orElseThrow().slug();
    }
}
