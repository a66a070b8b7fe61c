package dev.detour.benchmarks.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time of a process, its kernel's share included. */
final class CpuTime {

    /** Linux counts in hundredths of a second (proc(5)). */
    private static final double TICKS_PER_SECOND = 100;

    /** Fields that follow the name of the program, which may itself hold spaces and ends with a parenthesis. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    private CpuTime() {}

    /** In seconds. */
    static double of(Process process) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS_PER_SECOND;
    }
}
