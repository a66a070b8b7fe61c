package dev.detour.model.check;

import dev.detour.model.MethodSet;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a declaration that have a grammar of their own. A part that does not parse is reported and empty.
 *
 * @param patterns the patterns; empty unless all parse
 * @param template the target; empty where it is computed or does not parse
 * @param hosts the hosts of the source; empty unless all parse
 * @param allowedHosts the hosts that targets may name; empty unless all parse
 * @param scheme the scheme; the inner value is empty for either
 * @param status the status, if it is a redirect's
 * @param methods the methods, if the status is one
 */
record ParsedDeclaration(
        Optional<List<PathPattern>> patterns,
        Optional<Template> template,
        Optional<List<HostPattern>> hosts,
        Optional<List<HostPattern>> allowedHosts,
        Optional<Optional<Scheme>> scheme,
        Optional<Integer> status,
        Optional<MethodSet> methods) {}
