package fi.kaiku.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.instrument.Instrument;
import fi.kaiku.instrument.Instruments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The wordings that come with Kaiku, in `wordings/` of the resources: our own words, free for everybody. Of any other
/// questionnaire none may be kept there.
final class ShippedWordings {

    private static final String SOURCE = "Kaiku (EUPL-1.2)";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, List<UsableWording>> ALL = read();

    private ShippedWordings() {}

    static List<UsableWording> of(Instrument instrument) {
        return ALL.getOrDefault(instrument.key() + "-" + instrument.version(), List.of());
    }

    private static Map<String, List<UsableWording>> read() {
        Map<String, List<UsableWording>> all = new HashMap<>();
        for (Instrument instrument : Instruments.all()) {
            String name = instrument.key() + "-" + instrument.version();
            try (InputStream in = ShippedWordings.class.getResourceAsStream("/wordings/" + name + ".json")) {
                if (in != null) {
                    Map<String, WordingTexts> byLanguage = MAPPER.readValue(in, new TypeReference<>() {});
                    all.put(
                            name,
                            byLanguage.entrySet().stream()
                                    .map(texts -> new UsableWording(
                                            texts.getKey(), Origin.LOCAL, false, SOURCE, true, 0, texts.getValue()))
                                    .toList());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(all);
    }
}
