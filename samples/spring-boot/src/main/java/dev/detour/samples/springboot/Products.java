package dev.detour.samples.springboot;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pages of the application. */
@RestController
class Products {

    @GetMapping("/products/{id}")
    String product(@PathVariable("id") int id) {
        return "This is product " + id + ", formerly " + ShopRedirectsLinks.product(id) + "\n";
    }
}
