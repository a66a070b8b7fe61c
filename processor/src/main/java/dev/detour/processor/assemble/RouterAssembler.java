package dev.detour.processor.assemble;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.table.SiteTable;
import dev.detour.model.table.SiteTableCompiler;
import dev.detour.processor.element.Reach;
import dev.detour.processor.plan.RouterPlan;
import dev.detour.processor.plan.RouterPlan.HandlerReference;
import dev.detour.processor.plan.RouterPlan.Rows;
import dev.detour.processor.plan.RouterPlan.TargetsParameter;
import dev.detour.processor.source.GeneratedNames;
import dev.detour.processor.source.RedirectInterface;
import dev.detour.processor.source.Site;
import dev.detour.processor.source.Site.Member;
import dev.detour.processor.source.Site.Part;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Plans the router of a site. */
final class RouterAssembler {

    private final Site site;
    private final Homes homes;
    private final Targets targets;
    private final boolean sound;
    private final SiteTable table;
    private final Map<String, TargetsParameter> parameters = new LinkedHashMap<>();

    RouterAssembler(Site site, boolean ready, Homes homes, Targets targets) {
        this.site = site;
        this.homes = homes;
        this.targets = targets;
        this.sound = ready && sound(site);
        this.table = sound ? compile(site) : SiteTableCompiler.compile(List.of(), List.of());
    }

    /**
     * The routes of the router.
     *
     * @return the routes in order of precedence; none where it is a stub
     */
    List<Route> routes() {
        return table.routes();
    }

    /**
     * Plans the router.
     *
     * @return the plan; a stub where anything of the site has an error
     */
    RouterPlan assemble() {
        TypeElement element = site.owner().element();
        nameParameters();
        return new RouterPlan(
                element,
                GeneratedNames.of(element, GeneratedNames.ROUTER),
                ClassName.get(element),
                Reach.isPublic(element),
                List.copyOf(parameters.values()),
                table.code(),
                table.rows()
                        .map(rows -> new Rows("META-INF/detour/" + site.owner().name() + ".table", rows)),
                handlers(),
                !sound);
    }

    private static boolean sound(Site site) {
        return site.sound()
                && site.mapped().stream().allMatch(mapped -> mapped.table().sound())
                && site.parts().stream().allMatch(part -> part.type().sound())
                && site.members()
                        .allMatch(member -> member.declaring().sound()
                                && member.redirect().rule().isPresent());
    }

    private static SiteTable compile(Site site) {
        Map<String, Rule> rules = new TreeMap<>();
        site.members()
                .map(Member::redirect)
                .forEach(redirect -> rules.put(redirect.id(), redirect.rule().orElseThrow()));
        List<Rule> rows =
                site.mapped().stream().flatMap(mapped -> mapped.table().rules()).toList();
        return SiteTableCompiler.compile(rules.values(), rows);
    }

    /** With a single interface there is nothing to tell apart. */
    private void nameParameters() {
        List<Part> parts = site.parts().stream()
                .filter(part -> targets.needed(part.type()))
                .toList();
        NameAllocator names = new NameAllocator();
        for (Part part : parts) {
            ClassName type = homes.of(part.type()).type(GeneratedNames.TARGETS);
            String name = parts.size() == 1 ? "targets" : decapitalized(type.simpleName());
            parameters.put(part.type().name(), new TargetsParameter(names.newName(name), type));
        }
    }

    private Map<String, HandlerReference> handlers() {
        Map<String, HandlerReference> handlers = new HashMap<>();
        for (Part part : site.parts()) {
            for (Member member : part.members()) {
                handlers.computeIfAbsent(member.redirect().id(), id -> handler(member, part.type()));
            }
        }
        return handlers;
    }

    /** A targets interface extends those of inherited redirects; the one of the interface that declares it comes first. */
    private HandlerReference handler(Member member, RedirectInterface joined) {
        Optional<TargetsParameter> argument = Stream.of(member.declaring(), joined)
                .filter(type -> targets.taken(member))
                .flatMap(type -> Stream.ofNullable(parameters.get(type.name())))
                .findFirst();
        return new HandlerReference(
                homes.handler(member.declaring(), member.redirect()),
                argument.map(TargetsParameter::name).orElse(""));
    }

    private static String decapitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first));
    }
}
