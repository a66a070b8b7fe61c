package dev.detour.model.table;

/** The parts of the id of a row, {@code com.shop.ShopRedirects#legacy.tsv:12}. */
final class RowId {

    private RowId() {}

    /** All before the line. */
    static String file(String id) {
        return id.substring(0, id.lastIndexOf(':') + 1);
    }

    static int line(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf(':') + 1));
    }
}
