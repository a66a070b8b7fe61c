package dev.detour.netty;

import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;

/** Counts the requests which the application has got and not answered yet. */
final class Unanswered {

    private int count;

    /** Whether what the application is writing announces a response instead of being one (RFC 9110, 15.2). */
    private boolean interim;

    /** A request is passed on. */
    void increment() {
        count++;
    }

    boolean isZero() {
        return count == 0;
    }

    /** Something passes on its way to the client. */
    void written(Object message) {
        if (message instanceof HttpResponse response) {
            interim = isInterim(response.status());
        }
        // An application may answer what nobody asked for, such as a request that took too long to come.
        if (message instanceof LastHttpContent && !interim && count > 0) {
            count--;
        }
    }

    /** After 101, no other response follows. */
    private static boolean isInterim(HttpResponseStatus status) {
        return status.codeClass() == HttpStatusClass.INFORMATIONAL
                && status.code() != HttpResponseStatus.SWITCHING_PROTOCOLS.code();
    }
}
