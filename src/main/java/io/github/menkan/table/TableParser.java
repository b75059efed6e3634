package io.github.menkan.table;

import io.github.menkan.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through the text of one table. */
final class TableParser {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final char[] text;
    private final List<Fault> faults;
    private int at;
    private int line = 1;
    private int begin = 1;

    TableParser(String file, String text, List<Fault> faults) {
        this.file = file;
        this.text = text.toCharArray();
        this.faults = faults;
        this.at = isNext(BYTE_ORDER_MARK) ? 1 : 0;
    }

    /** The line on which the row that was read last begins, from 1. */
    int begin() {
        return begin;
    }

    boolean isAtEnd() {
        return at >= text.length;
    }

    boolean isComplete(List<String> row, int columns) {
        if (row.size() == columns) {
            return true;
        }
        boolean blank = row.size() == 1 && row.get(0).isEmpty();
        String reason = "row must have " + columns + " columns, was " + (blank ? "blank" : row.size());
        faults.add(new Fault(file, begin, reason));
        return false;
    }

    /** The next row, after any comments; empty at the end of the text or where the line is faulty. It begins on {@code begin}. */
    Optional<List<String>> next() {
        while (isNext('#')) {
            skipLine();
        }
        if (at >= text.length) {
            return Optional.empty();
        }
        begin = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            Optional<String> cell = isNext('"') ? quoted() : plain();
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
            if (isNext(',')) {
                at++;
            } else {
                skipLine();
                return Optional.of(cells);
            }
        }
    }

    private Optional<String> plain() {
        int first = at;
        while (at < text.length && text[at] != ',' && text[at] != '"' && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        String cell = new String(text, first, at - first);
        if (atEndOfCell()) {
            return Optional.of(cell);
        }
        return fault(
                line,
                isNext('"')
                        ? "a quote must begin its cell, was after " + cell
                        : "line must end with LF or CRLF, was CR alone");
    }

    private Optional<String> quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length) {
            char c = text[at++];
            if (c == '"' && !isNext('"')) {
                return atEndOfCell()
                        ? Optional.of(cell.toString())
                        : fault(line, "a closing quote must end its cell, was before " + text[at]);
            }
            at += c == '"' ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        return fault(opened, "a quote must be closed, was open at the end of the table");
    }

    private boolean atEndOfCell() {
        return at >= text.length || isNext(',') || isNext('\n') || (isNext('\r') && isNext(1, '\n'));
    }

    private boolean isNext(char c) {
        return isNext(0, c);
    }

    private boolean isNext(int ahead, char c) {
        return at + ahead < text.length && text[at + ahead] == c;
    }

    private Optional<String> fault(int where, String reason) {
        faults.add(new Fault(file, where, reason));
        skipLine();
        return Optional.empty();
    }

    private void skipLine() {
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        at = Math.min(at + 1, text.length);
        line++;
    }
}
