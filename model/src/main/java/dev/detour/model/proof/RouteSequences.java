package dev.detour.model.proof;

import dev.detour.model.Route;
import dev.detour.model.language.Language;
import dev.detour.model.language.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The requests of one route, or of two together, as sequences of languages: no more than is sure, or no less than is possible. */
final class RouteSequences {

    private final List<Route> routes;
    private final List<String> keys;
    private final Factors factors;
    private final List<List<Factor>> own;

    RouteSequences(List<Route> routes, List<String> keys, Factors factors) {
        this.routes = routes;
        this.keys = keys;
        this.factors = factors;
        this.own = routes.stream().map(route -> factors.of(route, keys)).toList();
    }

    /** Whether what is sure is all that is possible. */
    boolean exact() {
        return own.stream()
                .flatMap(List::stream)
                .allMatch(factor -> factor.bounds().exact());
    }

    /** For each route the texts of its factors that it takes for sure. */
    List<List<Language>> surely() {
        return IntStream.range(0, own.size())
                .mapToObj(route -> IntStream.range(0, own.get(route).size())
                        .mapToObj(i -> own.get(route).get(i).takenBeside(beside(route, i)))
                        .toList())
                .toList();
    }

    /** For each route the texts of its factors that it may take. */
    List<List<Language>> possibly() {
        return own.stream()
                .map(each ->
                        each.stream().map(factor -> factor.bounds().possibly()).toList())
                .toList();
    }

    private List<Factor> beside(int route, int index) {
        return IntStream.range(0, own.size())
                .filter(other -> other != route && index < own.get(other).size())
                .mapToObj(other -> own.get(other).get(index))
                .toList();
    }

    /**
     * The requests of each route.
     *
     * @param languages for each route one of each factor
     * @param change what is made of each language
     */
    List<Sequence> of(List<List<Language>> languages, UnaryOperator<Language> change) {
        return IntStream.range(0, routes.size())
                .mapToObj(i -> Sequence.of(languages.get(i).stream().map(change).toList(), Factors.end(routes.get(i))))
                .toList();
    }

    /** What a more specific route answers: of one route no more than is sure, of two no less than is possible. */
    Sequence answered(Route route) {
        List<Factor> taken = factors.of(route, keys);
        List<Language> languages = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            Optional<Factor> other =
                    i < own.get(0).size() ? Optional.of(own.get(0).get(i)) : Optional.empty();
            languages.add(
                    routes.size() > 1
                            ? taken.get(i).bounds().possibly()
                            : taken.get(i).covering(other));
        }
        return Sequence.of(languages, Factors.end(route));
    }
}
