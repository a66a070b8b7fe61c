package dev.detour.samples.quickstart;

import java.util.List;

/**
 * A redirected request, and what becomes of it with each kind of client.
 *
 * @param id a name for the case; it travels in the query, which every redirect here keeps
 * @param status the status with which it is redirected
 * @param method the method of the request
 * @param from the path of the request
 * @param to the path to which it is redirected
 * @param fetched the method that arrives there from what implements the Fetch standard
 * @param jdk the method that arrives from the JDK's HttpClient
 * @param curl the method that arrives from {@code curl -L}
 */
record ClientCase(
        String id, int status, String method, String from, String to, String fetched, String jdk, String curl) {

    /**
     * 307 and 308 keep the method everywhere. 303 is made for GET, whatever the request was; HEAD may stay HEAD, and the
     * JDK's client says GET even there. A method that curl is given with {@code -X} is used for every request.
     */
    private static final String TABLE = """
            status  method  from             to               fetch   jdk     curl
            301     GET     /garage          /cars            GET     GET     GET
            301     HEAD    /garage          /cars            HEAD    HEAD    HEAD
            302     GET     /cars/today      /cars/id/7       GET     GET     GET
            302     HEAD    /cars/today      /cars/id/7       HEAD    HEAD    HEAD
            303     GET     /thing/car/42    /cars/id/42      GET     GET     GET
            303     HEAD    /thing/car/42    /cars/id/42      HEAD    GET     HEAD
            303     POST    /upload          /upload/done     GET     GET     GET
            303     PUT     /upload          /upload/done     GET     GET     GET
            303     PATCH   /upload          /upload/done     GET     GET     PATCH
            303     DELETE  /upload          /upload/done     GET     GET     DELETE
            307     GET     /cars/oldest     /cars/id/123456  GET     GET     GET
            307     HEAD    /cars/oldest     /cars/id/123456  HEAD    HEAD    HEAD
            307     POST    /cars/oldest     /cars/id/123456  POST    POST    POST
            307     PUT     /cars/oldest     /cars/id/123456  PUT     PUT     PUT
            307     PATCH   /cars/oldest     /cars/id/123456  PATCH   PATCH   PATCH
            307     DELETE  /cars/oldest     /cars/id/123456  DELETE  DELETE  DELETE
            308     GET     /api/v1/cars/7   /api/v2/cars/7   GET     GET     GET
            308     HEAD    /api/v1/cars/7   /api/v2/cars/7   HEAD    HEAD    HEAD
            308     POST    /api/v1/cars/7   /api/v2/cars/7   POST    POST    POST
            308     PUT     /api/v1/cars/7   /api/v2/cars/7   PUT     PUT     PUT
            308     PATCH   /api/v1/cars/7   /api/v2/cars/7   PATCH   PATCH   PATCH
            308     DELETE  /api/v1/cars/7   /api/v2/cars/7   DELETE  DELETE  DELETE
            """;

    /** All cases. */
    static List<ClientCase> all() {
        return TABLE.lines().skip(1).map(ClientCase::parse).toList();
    }

    private static ClientCase parse(String row) {
        String[] cell = row.split(" +");
        String id = cell[0] + "-" + cell[1];
        return new ClientCase(id, Integer.parseInt(cell[0]), cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]);
    }

    /** The request target. */
    String target() {
        return from + "?case=" + id;
    }

    /** The content of the request; empty where the method has none. */
    String content() {
        return switch (method) {
            case "POST", "PUT", "PATCH" -> "the content of " + id;
            default -> "";
        };
    }

    /** What must arrive at the target from a client that asks there with the given method. */
    Arrival arrival(String arrivingMethod) {
        boolean keepsContent = status == 307 || status == 308;
        return new Arrival(arrivingMethod, to + "?case=" + id, keepsContent ? content() : "");
    }

    @Override
    public String toString() {
        return status + " " + method;
    }
}
