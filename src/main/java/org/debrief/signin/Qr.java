package org.debrief.signin;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as the path of an SVG: a unit square for each dark module, and four of them empty around. */
public record Qr(int size, String path) {

    private static final int QUIET = 4;

    static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = IntStream.range(0, code.size * code.size)
                .filter(i -> code.getModule(i % code.size, i / code.size))
                .mapToObj(i -> "M" + (i % code.size + QUIET) + " " + (i / code.size + QUIET) + "h1v1h-1z")
                .collect(Collectors.joining());
        return new Qr(code.size + 2 * QUIET, path);
    }
}
