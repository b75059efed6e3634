package io.github.menkan.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** What is said about text that is not JSON. */
final class BrokenJson {

    private BrokenJson() {}

    static String message(IOException broken) {
        if (broken instanceof JsonProcessingException end && isCutOff(end)) {
            return "must be complete JSON, was cut off" + at(end);
        }
        if (broken instanceof StreamConstraintsException limit) {
            return "must keep the limits of the reader, was not: " + Shown.text(limit.getOriginalMessage());
        }
        if (broken instanceof JsonProcessingException syntax) {
            return "must be JSON, was not" + at(syntax) + ": " + reason(syntax);
        }
        if (broken instanceof CharacterCodingException) {
            return "must be in the encoding of the file, was not";
        }
        throw new java.io.UncheckedIOException(broken);
    }

    /** Whether the text only lacks its end. */
    static boolean isCutOff(JsonProcessingException broken) {
        return broken instanceof JsonEOFException || broken.getOriginalMessage().startsWith("Unexpected end-of-input");
    }

    private static String at(JsonProcessingException broken) {
        JsonLocation location = broken.getLocation();
        return location == null ? "" : " at column " + location.getColumnNr();
    }

    private static String reason(JsonProcessingException broken) {
        String message = broken.getOriginalMessage();
        int source = message.indexOf(" at [Source");
        StringBuilder shown = new StringBuilder();
        String text = source < 0 ? message : message.substring(0, source);
        for (int i = 0; i < text.length() && i < 200; i += 50) {
            shown.append(Shown.text(text.substring(i, Math.min(i + 50, text.length()))));
        }
        return shown.toString();
    }
}
