package dev.detour.netty;

import io.netty.util.ResourceLeakDetector;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was never released. Netty makes one for each type of resource, by the name of this class. */
public final class Leaks<T> extends ResourceLeakDetector<T> {

    private static final List<String> FOUND = new CopyOnWriteArrayList<>();

    public Leaks(Class<?> resourceType, int samplingInterval) {
        super(resourceType, samplingInterval);
    }

    /** Called by Netty. */
    public Leaks(Class<?> resourceType, int samplingInterval, long maxActive) {
        super(resourceType, samplingInterval);
    }

    /** The leaks so far: where each resource was made and touched. */
    static List<String> found() {
        return FOUND;
    }

    @Override
    protected boolean needReport() {
        return true;
    }

    @Override
    protected void reportTracedLeak(String resourceType, String records) {
        FOUND.add(resourceType + ": " + records);
    }

    @Override
    protected void reportUntracedLeak(String resourceType) {
        FOUND.add(resourceType);
    }
}
