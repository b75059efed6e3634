package io.github.menkan.counting;

/** Finds the delimiter of a table: the most frequent of comma, tab, semicolon and bar in the header line outside quotes. */
final class HeaderDelimiter {

    private static final String DELIMITERS = ",\t;|";
    private static final int LONGEST = 1 << 20;

    private final TextWindow text;

    HeaderDelimiter(TextWindow text) {
        this.text = text;
    }

    /** The delimiter of the header line that begins the text; the text stays there. */
    byte find() {
        int[] counts = new int[DELIMITERS.length()];
        boolean isQuoted = false;
        for (int i = 0; i < LONGEST; i++) {
            if (text.start() + i == text.end()) {
                if (text.isComplete()) {
                    break;
                }
                text.readOn();
                if (text.start() + i == text.end()) {
                    break;
                }
            }
            byte c = text.bytes()[text.start() + i];
            int place = DELIMITERS.indexOf(c);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && TextWindow.isBreak(c)) {
                break;
            } else if (!isQuoted && place >= 0) {
                counts[place]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return (byte) DELIMITERS.charAt(most);
    }
}
