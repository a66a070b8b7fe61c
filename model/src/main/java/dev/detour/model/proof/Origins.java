package dev.detour.model.proof;

import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds schemes and hosts of requests that as few rules of a site as possible have named. */
final class Origins {

    /** Names that are nobody's (RFC 2606, section 3), for rules that ask for none. */
    private static final List<String> DOMAINS = List.of("www.example.org", "www.example.com", "www.example.net");

    private static final List<String> LABELS = List.of("www", "shop", "blog", "host1", "host2", "host3");

    private final Set<String> names = new HashSet<>();
    private final Set<Integer> ports = new HashSet<>();

    /**
     * Scheme and host of a request.
     *
     * @param scheme the scheme; empty where it is not known
     * @param host the host, perhaps with a port; empty where there is none
     */
    record RequestOrigin(Optional<String> scheme, Optional<String> host) {}

    static Origins of(Site site) {
        Origins origins = new Origins();
        site.rules().stream().flatMap(rule -> rule.hosts().stream()).forEach(host -> {
            origins.names.add(host.name());
            host.port().ifPresent(origins.ports::add);
        });
        return origins;
    }

    /** Origins that a scheme and a host allow, the most natural ones first, the one that most rules do not match among them. */
    List<RequestOrigin> matching(Optional<Scheme> scheme, Optional<HostPattern> host) {
        List<RequestOrigin> origins = new ArrayList<>();
        List<Optional<String>> hosts = host.map(this::hosts).orElseGet(this::anyHosts);
        List<Optional<String>> schemes = scheme.isPresent()
                ? List.of(scheme.map(Scheme::text))
                : List.of(Optional.empty(), Optional.of("https"), Optional.of("http"));
        for (Optional<String> each : hosts) {
            schemes.forEach(text -> origins.add(new RequestOrigin(text, each)));
        }
        return origins;
    }

    private List<Optional<String>> anyHosts() {
        List<Optional<String>> hosts = new ArrayList<>(List.of(Optional.empty()));
        DOMAINS.forEach(domain -> hosts.add(Optional.of(domain)));
        return hosts;
    }

    private List<Optional<String>> hosts(HostPattern pattern) {
        String name = pattern.wildcard() ? freshLabel(pattern.name()) + "." + pattern.name() : pattern.name();
        if (pattern.port().isPresent()) {
            return List.of(Optional.of(name + ":" + pattern.port().getAsInt()));
        }
        return List.of(Optional.of(name), Optional.of(name + ":" + freshPort()));
    }

    private String freshLabel(String domain) {
        return LABELS.stream()
                .filter(label -> !names.contains(label + "." + domain))
                .findFirst()
                .orElseGet(() -> {
                    int number = LABELS.size();
                    while (names.contains("host" + number + "." + domain)) {
                        number++;
                    }
                    return "host" + number;
                });
    }

    private int freshPort() {
        int port = 8443;
        while (ports.contains(port)) {
            port = port == 65_535 ? 1 : port + 1;
        }
        return port;
    }
}
