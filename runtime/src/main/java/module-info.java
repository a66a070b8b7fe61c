/** What generated redirect code runs on. */
module dev.detour.runtime {
    requires static jdk.jfr;

    exports dev.detour.runtime;
    exports dev.detour.runtime.jfr;
    exports dev.detour.runtime.table;
    exports dev.detour.runtime.target;
}
