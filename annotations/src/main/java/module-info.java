/** The annotations that declare redirects. */
module dev.detour.annotations {
    exports dev.detour;
}
