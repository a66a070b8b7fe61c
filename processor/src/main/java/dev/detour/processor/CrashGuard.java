package dev.detour.processor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Turns what goes wrong in the processor itself into an error, if possible at the type that it was busy with: javac would abort. */
final class CrashGuard {

    /** What compilers throw where a class file is missing. */
    private static final String[] COMPILERS = {"com.sun.tools.javac.", "org.eclipse.jdt."};

    private final Messager messager;
    private final Set<String> reported = new HashSet<>();

    CrashGuard(Messager messager) {
        this.messager = messager;
    }

    /**
     * Runs a task.
     *
     * @param type what the task is about
     * @param task the task
     * @return whether it ended as it should
     */
    boolean run(TypeElement type, Runnable task) {
        String name = type.getQualifiedName().toString();
        return run(task, crash -> messager.printMessage(Kind.ERROR, text(name, crash), type));
    }

    /**
     * Runs a task that is about no type in particular.
     *
     * @param task the task
     * @return whether it ended as it should
     */
    boolean run(Runnable task) {
        return run(task, crash -> messager.printMessage(Kind.ERROR, text("a round", crash)));
    }

    private boolean run(Runnable task, Consumer<Throwable> report) {
        try {
            task.run();
            return true;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            if (reported.add(e + at(e))) {
                report.accept(e);
            }
            return false;
        }
    }

    private static String text(String busyWith, Throwable crash) {
        if (Stream.of(COMPILERS).anyMatch(crash.getClass().getName()::startsWith)) {
            return "[detour] " + busyWith + " cannot be read: " + crash.getMessage()
                    + "\nAdd what is missing to the class path.";
        }
        return "[detour] the processor failed on " + busyWith + ", which is a fault of its own: " + crash + at(crash)
                + "\nPlease report it to the project, with this message and the declaration.";
    }

    /** The innermost place in the project's own code. */
    private static String at(Throwable crash) {
        return Arrays.stream(crash.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.detour."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
