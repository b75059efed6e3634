package io.github.menkan.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Eight bytes at once find what a look at each byte finds, and UTF-8 is what the JDK decodes. */
class Utf8Test {

    private static final List<byte[]> PIECES = List.of(
            "1".getBytes(StandardCharsets.UTF_8),
            "15497142000".getBytes(StandardCharsets.UTF_8),
            "*+,-./:;".getBytes(StandardCharsets.UTF_8),
            "\r\n".getBytes(StandardCharsets.UTF_8),
            "é丙𠀀\uD7FF\uE000".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF},
            new byte[] {(byte) 0xE4, (byte) 0xB8},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF0, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0xFF, (byte) 0xBF});

    @Provide
    Arbitrary<byte[]> texts() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(12);
        return Arbitraries.oneOf(Arbitraries.of(PIECES), any)
                .list()
                .ofMaxSize(8)
                .map(pieces -> {
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    pieces.forEach(all::writeBytes);
                    return all.toByteArray();
                });
    }

    @Property(tries = 20_000)
    void aTextIsWholeAsFarAsTheJdkDecodesIt(@ForAll("texts") byte[] text) {
        ByteBuffer input = ByteBuffer.wrap(text);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(input, CharBuffer.allocate(text.length + 1), true);

        int whole = Utf8.wholeUntil(text, 0, text.length);

        assertThat(whole).isEqualTo(input.position());
        if (result.isError()) {
            assertThat(Utf8.afterBroken(text, whole, text.length)).isGreaterThanOrEqualTo(whole + result.length());
        }
    }

    @Property(tries = 20_000)
    void eightBytesAtOnceFindWhatEachByteShows(@ForAll("texts") byte[] text, @ForAll byte wanted) {
        byte delimiter = (byte) (wanted & 0x7F);
        for (int from = 0; from <= text.length; from++) {
            int digits = from;
            while (digits < text.length && text[digits] >= '0' && text[digits] <= '9') {
                digits++;
            }
            int ascii = from;
            while (ascii < text.length && text[ascii] >= 0) {
                ascii++;
            }
            int cell = from;
            while (cell < text.length && text[cell] != delimiter && text[cell] != '\n' && text[cell] != '\r') {
                cell++;
            }
            assertThat(EightBytes.afterDigits(text, from, text.length)).isEqualTo(digits);
            assertThat(EightBytes.afterAscii(text, from, text.length)).isEqualTo(ascii);
            assertThat(EightBytes.find(delimiter, text, from, text.length)).isEqualTo(cell);
        }
    }
}
