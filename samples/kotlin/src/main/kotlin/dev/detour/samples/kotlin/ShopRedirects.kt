package dev.detour.samples.kotlin

import dev.detour.Redirect
import java.net.URI
import java.util.Optional

/** What has moved. */
interface ShopRedirects {

    @Redirect(from = ["/cars/oldest"], to = "/cars/id/123456")
    fun oldestCar()

    /** Typed: `/items/abc` is not redirected. */
    @Redirect(from = ["/items/{id}"], to = "/products/{id}", status = 308)
    fun product(id: Int)

    /** Computed: the program says where to. */
    @Redirect(from = ["/go/{code}"], status = 302, allowedHosts = ["*.example.org"])
    fun shortLink(code: String): Optional<URI>
}
