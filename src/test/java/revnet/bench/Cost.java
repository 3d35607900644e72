package revnet.bench;

import java.lang.management.ManagementFactory;

/**
 * What some work took.
 *
 * @param cpu CPU time of the thread, in seconds
 * @param wall time by the clock, in seconds
 */
record Cost(double cpu, double wall) {

    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    static Cost of(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Cost((threads.getCurrentThreadCpuTime() - cpu) / NANOS, (System.nanoTime() - wall) / NANOS);
    }

    Cost plus(Cost other) {
        return new Cost(cpu + other.cpu, wall + other.wall);
    }

    String line(String what, long tokens) {
        return "%-20s %8.2f s CPU %8.2f s wall %8.1f µs CPU a token %8.0f tokens/s CPU"
                .formatted(what, cpu, wall, cpu * MICROS / tokens, tokens / cpu);
    }
}
