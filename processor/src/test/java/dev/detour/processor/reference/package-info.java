/** Generated routers against the model's interpreter, on random sites and requests. */
package dev.detour.processor.reference;
