package dev.detour.processor.assemble;

import com.palantir.javapoet.ClassName;

/**
 * Where the generated types of an interface are.
 *
 * @param packageName their package
 * @param prefix what their names begin with
 * @param foreign whether they are generated for one owner alone, since the interface's own compilation generated none
 */
record Home(String packageName, String prefix, boolean foreign) {

    /**
     * A generated type.
     *
     * @param suffix for example {@code Targets}
     * @return its name
     */
    ClassName type(String suffix) {
        return ClassName.get(packageName, prefix + suffix);
    }
}
