package dev.detour.processor.assemble;

import dev.detour.processor.element.Inheritance;
import dev.detour.processor.plan.InterfacePlan;
import dev.detour.processor.plan.RouterPlan;
import dev.detour.processor.source.Members;
import dev.detour.processor.source.RedirectInterface;
import dev.detour.processor.source.Site;
import dev.detour.processor.source.SiteReader;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Plans what is generated for the owner of a router. */
public final class Assembler {

    private final Elements elements;
    private final Targets targets;
    private final Implementation implementation;

    /**
     * An assembler for one round.
     *
     * @param elements the compiler's view of elements
     * @param types the compiler's view of types
     * @param inheritance the inheritance among interfaces
     * @param members finds the redirects of an interface
     */
    public Assembler(Elements elements, Types types, Inheritance inheritance, Members members) {
        this.elements = elements;
        this.targets = new Targets(members);
        this.implementation = new Implementation(types, inheritance, members, targets);
    }

    /**
     * Plans what is generated for a site.
     *
     * @param site the redirects of the owner
     * @param ready whether everything is known that they depend on; if not, the router is a stub
     * @return the plans
     */
    public Assembly assemble(Site site, boolean ready) {
        RedirectInterface owner = site.owner();
        Homes homes = new Homes(owner, elements, targets);
        RouterAssembler router = new RouterAssembler(site, ready, homes, targets);
        RouterPlan plan = router.assemble();
        List<InterfacePlan> interfaces = new ArrayList<>();
        if (SiteReader.hasOwnTypes(owner)) {
            interfaces.add(new InterfaceAssembler(owner, homes, targets, implementation).assemble());
        }
        for (int i = 0; i < homes.foreign().size(); i++) {
            interfaces.add(new InterfaceAssembler(homes.foreign().get(i), homes, targets, implementation).assemble());
        }
        return new Assembly(interfaces, plan, router.routes());
    }
}
