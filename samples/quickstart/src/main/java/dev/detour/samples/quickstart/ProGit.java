package dev.detour.samples.quickstart;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names under which the second edition of the book "Pro Git" has the numbered sections of the first. */
final class ProGit {

    /** By language, chapter and section; chapters and sections are numbered from 1. */
    private static final Map<String, List<List<String>>> NAMES = Map.of(
            "en",
            List.of(
                    List.of(
                            "Getting-Started-About-Version-Control",
                            "Getting-Started-A-Short-History-of-Git",
                            "Getting-Started-What-is-Git%3F",
                            "Getting-Started-Installing-Git",
                            "Getting-Started-First-Time-Git-Setup",
                            "Getting-Started-Getting-Help",
                            "Getting-Started-Summary"),
                    List.of(
                            "Git-Basics-Getting-a-Git-Repository",
                            "Git-Basics-Recording-Changes-to-the-Repository",
                            "Git-Basics-Viewing-the-Commit-History",
                            "Git-Basics-Undoing-Things",
                            "Git-Basics-Working-with-Remotes",
                            "Git-Basics-Tagging",
                            "Git-Basics-Git-Aliases",
                            "Git-Basics-Summary")),
            "de",
            List.of(List.of(
                    "Erste-Schritte-Was-ist-Versionsverwaltung%3F",
                    "Erste-Schritte-Kurzer-Überblick-über-die-Historie-von-Git",
                    "Erste-Schritte-Was-ist-Git%3F",
                    "Erste-Schritte-Git-installieren",
                    "Erste-Schritte-Git-Basis-Konfiguration",
                    "Erste-Schritte-Hilfe-finden",
                    "Erste-Schritte-Zusammenfassung")));

    private ProGit() {}

    /**
     * Finds where a section is today.
     *
     * @param lang the language of the book
     * @param chapter the chapter's number in the first edition
     * @param section the section's number in that chapter
     * @return the path of its page; empty for what there never was, or is no longer
     */
    static Optional<URI> page(String lang, int chapter, int section) {
        return element(NAMES.getOrDefault(lang, List.of()), chapter)
                .flatMap(sections -> element(sections, section))
                .map(name -> URI.create("/book/" + lang + "/v2/" + name));
    }

    private static <T> Optional<T> element(List<T> list, int number) {
        return number >= 1 && number <= list.size() ? Optional.of(list.get(number - 1)) : Optional.empty();
    }
}
