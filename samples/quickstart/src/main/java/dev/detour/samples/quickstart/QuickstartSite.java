package dev.detour.samples.quickstart;

import dev.detour.RedirectSite;

/** All that this server redirects, as one routing table, proven as a whole. */
@RedirectSite({CarRedirects.class, GitRedirects.class, GitMirrorRedirects.class})
interface QuickstartSite {}
