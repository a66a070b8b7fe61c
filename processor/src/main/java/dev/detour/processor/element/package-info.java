/** What compilers tell of elements, where they differ or tell it in a roundabout way. Knows nothing of redirects. */
package dev.detour.processor.element;
