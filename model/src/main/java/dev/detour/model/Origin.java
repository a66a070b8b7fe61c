package dev.detour.model;

/**
 * Where a part of a declaration stands. Opaque: the model compares origins and hands them on, only the front end that made
 * one knows what is behind it (an annotation value, a line of a file).
 */
public interface Origin {

    /**
     * Names the place in words, for messages that mention it beside the place they are reported at.
     *
     * @return for example {@code com.shop.ShopRedirects.product(int)}; never empty
     */
    String describe();
}
