package fi.kaiku.partner.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Which addresses may be given for a webhook. Where their names lead is seen at each connection, by
/// [GuardedResolver].
@Singleton
class Targets {

    private static final int LONGEST = 500;
    private static final int HTTPS = 443;

    private final Set<Integer> ports;
    private final Set<String> trusted;

    /// @param trusted hosts that may be told by http, on any port and at any address: the operator's own
    ///     network
    Targets(
            @ConfigProperty(name = "kaiku.webhook.ports", defaultValue = "443,8443") List<Integer> ports,
            @ConfigProperty(name = "kaiku.webhook.trusted-hosts") Optional<List<String>> trusted) {
        this.ports = Set.copyOf(ports);
        this.trusted = trusted.orElse(List.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isTrusted(String host) {
        return trusted.contains(host.toLowerCase(Locale.ROOT));
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with what is wrong with it
    URI require(String written) {
        URI url = read(written);
        String host = url == null ? null : url.getHost();
        if (url == null || host == null || written.length() > LONGEST) {
            throw WebhookProblems.wrongUrl(
                    "url.unreadable", "Expected an absolute address such as https://example.org/kaiku.");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw WebhookProblems.wrongUrl("url.parts", "Without user, password or fragment: what arrives is signed.");
        }
        if (!isTrusted(host)) {
            requirePublic(url, host);
        } else if (!Set.of("http", "https").contains(url.getScheme())) {
            throw WebhookProblems.wrongUrl("url.scheme", "Expected http or https.");
        }
        return url;
    }

    private void requirePublic(URI url, String host) {
        if (!"https".equals(url.getScheme())) {
            throw WebhookProblems.wrongUrl("url.scheme", "Expected https.");
        }
        if (!ports.contains(url.getPort() < 0 ? HTTPS : url.getPort())) {
            throw WebhookProblems.wrongUrl(
                    "url.port",
                    "Expected one of the ports %s."
                            .formatted(ports.stream().sorted().toList()));
        }
        if (isLiteral(host) && !isPublic(host)) {
            throw WebhookProblems.wrongUrl("url.address", "Expected an address on the public internet.");
        }
    }

    /// Only what needs no look-up: a name may lead elsewhere tomorrow.
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }

    private static boolean isPublic(String literal) {
        try {
            return PublicAddress.is(InetAddress.getByName(literal));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static @Nullable URI read(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
