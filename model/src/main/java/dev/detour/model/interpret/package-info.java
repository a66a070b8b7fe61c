/**
 * The reference: what rules mean, written down as slowly and obviously as possible. Generated routers are compared with it,
 * and findings are replayed by it before they are reported.
 */
package dev.detour.model.interpret;
