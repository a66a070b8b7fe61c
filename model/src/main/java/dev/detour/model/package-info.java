/** The intermediate representation: what front ends read, what is proven, and what back ends write. */
package dev.detour.model;
