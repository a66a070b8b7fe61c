package dev.detour.samples.kotlin

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test

class MainTest {

    private val server = start(0)

    @AfterEach
    fun stop() = server.stop(0)

    @Test
    fun redirects() {
        assertThat(location("/cars/oldest")).isEqualTo("307 /cars/id/123456")
        assertThat(location("/items/7?x=y")).isEqualTo("308 /products/7?x=y")
        assertThat(location("/go/docs")).isEqualTo("302 https://docs.example.org/start")
    }

    @Test
    fun servesThePagesBehind() {
        assertThat(get("/items/seven").body()).isEqualTo("This is /items/seven\n")
        assertThat(get("/go/nowhere").body()).isEqualTo("This is /go/nowhere\n")
    }

    @Test
    fun buildsLinks() {
        assertThat(ShopRedirectsLinks.product(7)).isEqualTo("/items/7")
    }

    private fun location(path: String): String {
        val response = get(path)
        return "${response.statusCode()} ${response.headers().firstValue("Location").orElse("")}"
    }

    private fun get(path: String): HttpResponse<String> {
        val uri = URI.create("http://127.0.0.1:${server.address.port}$path")
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
    }
}
