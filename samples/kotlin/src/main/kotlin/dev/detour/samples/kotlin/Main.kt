package dev.detour.samples.kotlin

import com.sun.net.httpserver.HttpServer
import dev.detour.jdkhttpserver.RedirectFilter
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.URI
import java.util.Optional

/** Where the short links lead. */
private val links = mapOf("docs" to URI.create("https://docs.example.org/start"))

/** Starts a server of redirects and pages on the loopback interface. */
fun start(port: Int): HttpServer {
    val router = ShopRedirectsRouter.create { code -> Optional.ofNullable(links[code]) }
    val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0)
    val pages = server.createContext("/") { exchange ->
        exchange.use {
            val page = "This is ${it.requestURI.path}\n".toByteArray()
            it.sendResponseHeaders(200, page.size.toLong())
            it.responseBody.write(page)
        }
    }
    pages.filters.add(RedirectFilter(router))
    server.start()
    return server
}

fun main() {
    val server = start(8080)
    println("curl -i http://localhost:${server.address.port}/items/7")
}
