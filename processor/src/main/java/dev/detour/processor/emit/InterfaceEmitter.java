package dev.detour.processor.emit;

import com.palantir.javapoet.JavaFile;
import dev.detour.processor.plan.InterfacePlan;
import java.util.ArrayList;
import java.util.List;

/** Emits what is generated for an interface that declares redirects. */
public final class InterfaceEmitter {

    private InterfaceEmitter() {}

    /**
     * Emits handlers, links and, where there are any, targets.
     *
     * @param plan the interface
     * @return the files, as {@link SourceWriter} writes them
     */
    public static List<JavaFile> emit(InterfacePlan plan) {
        List<JavaFile> files = new ArrayList<>();
        files.add(HandlersEmitter.emit(plan));
        files.add(LinksEmitter.emit(plan));
        plan.targets().ifPresent(targets -> files.add(TargetsEmitter.emit(plan, targets)));
        return files;
    }
}
