package dev.detour.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Routers that know nothing of methods: one for each. */
final class ByMethod implements Contender {

    private final Map<String, Contender> contenders = new HashMap<>();

    ByMethod(List<Rule> rules, Function<List<Rule>, Contender> maker) {
        rules.stream()
                .collect(Collectors.groupingBy(Rule::method))
                .forEach((method, ofMethod) -> contenders.put(method, maker.apply(ofMethod)));
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        Contender contender = contenders.get(method);
        if (contender == null) {
            answer.nothing();
        } else {
            contender.answer(method, path, answer);
        }
    }
}
