package fi.kaiku.partner.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    private final Targets targets = new Targets(List.of(443, 8443), Optional.of(List.of("inside.example")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/kaiku",
                "https://example.org:443/",
                "https://example.org:8443/a?b=c",
                "https://8.8.8.8/",
                "https://[2a00:1450:4026::1]/",
                "http://inside.example:3000/kaiku",
                "https://INSIDE.example/kaiku"
            })
    void take(String url) {
        assertEquals(url, targets.require(url).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, url.unreadable",
        "https:///kaiku, url.unreadable",
        "https://exa mple.org/, url.unreadable",
        "mailto:somebody@example.org, url.unreadable",
        "https://somebody:secret@example.org/, url.parts",
        "https://inside.example@example.org/, url.parts",
        "https://example.org/#part, url.parts",
        "http://example.org/, url.scheme",
        "file://example.org/etc/passwd, url.scheme",
        "ftp://inside.example/, url.scheme",
        "http://inside.example.org/, url.scheme",
        "https://example.org:80/, url.port",
        "https://example.org:22/, url.port",
        "https://127.0.0.1/, url.address",
        "https://2130706433/, url.address",
        "https://127.1/, url.unreadable",
        "https://10.1.2.3:8443/, url.address",
        "https://[::1]/, url.address",
        "https://[::ffff:127.0.0.1]/, url.address",
        "https://[fd00::1]/, url.address",
        "https://169.254.169.254/latest/meta-data/, url.address"
    })
    void refuse(String url, String code) {
        HttpProblem refused = assertThrows(HttpProblem.class, () -> targets.require(url));
        assertEquals(code, Problems.fieldErrors(refused).getFirst().code());
    }
}
