package dev.detour.samples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Its redirects are served because they are there: see {@link ShopRedirects}. */
@SpringBootApplication
public class ShopApplication {

    /**
     * Serves until it is stopped.
     *
     * @param args properties of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }
}
