package org.debrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has used, as Linux counts it. */
record Usage(double processorSeconds, double residentMegabytes) {

    private static final double TICKS_A_SECOND = 100;

    static Usage of(long process) throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        double kilobytes = Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
        return new Usage(ticks / TICKS_A_SECOND, kilobytes / 1024);
    }
}
