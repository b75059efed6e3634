package io.github.menkan.counting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Counts the items in rows of seized tables by 法释〔2017〕10号第十一条: an item that was obtained and then sold or provided counts once,
 * one that went to several recipients counts for each, one that repeats counts once. All readings of the mapping are counted at once.
 *
 * <p>Of the rows nothing is held but digests of their keys, SHA-256 keyed with the secret of this run, and what is known of each
 * item. The order of the rows, and how they are split over tables, change only {@link LedgerCount#settledAtRow}. A ledger is for
 * one thread, beside which one of its own digests keys and keeps the items of many rows; ledgers of parts
 * {@linkplain #merge merge}.
 *
 * <pre>{@code
 * ColumnMapping mapping = ColumnMapping.builder()
 *         .column("手机号", CellKind.MOBILE)
 *         .otherwise(ItemCategory.of(Category.ORDINARY))
 *         .sameItem("手机号")
 *         .build();
 * byte[] secret = new byte[16];
 * new java.security.SecureRandom().nextBytes(secret);
 * try (Ledger ledger = Ledger.of(mapping, secret)) {
 *     ledger.obtained("甲.csv", List.of(
 *             SeizedRow.at(2).text("手机号", "154 9714 2000"), SeizedRow.at(3).text("手机号", "+8615497142000")).iterator());
 *     ledger.disclosedTo("甲", List.of(SeizedRow.at(2).text("手机号", "15497142000")).iterator());
 *     ledger.disclosedTo("乙", List.of(SeizedRow.at(2).text("手机号", "15497142000")).iterator());
 *     ledger.count().classes().get(0).counted(); // 2
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Ledger implements AutoCloseable {

    private static final int LEAST_SECRET = 16;

    private final ColumnMapping mapping;
    private final byte[] secret;
    private final RowMarker marker;
    private final KeyedHash hash;
    private final RowCells buffer;
    private final List<ReadingState> readings;
    private final LedgerRows rows;
    private final BatchLane lane;
    private final SampleKeeper samples = new SampleKeeper();

    private Ledger(ColumnMapping mapping, byte[] secret, Function<ReadingTally, ItemStore> store) {
        this.mapping = Objects.requireNonNull(mapping, "mapping");
        this.secret = Objects.requireNonNull(secret, "secret").clone();
        int classes = mapping.categories().size();
        if (classes > Mark.MOST_CLASSES) {
            throw new IllegalArgumentException("categories must be at most " + Mark.MOST_CLASSES + ", was " + classes);
        }
        if (secret.length < LEAST_SECRET) {
            throw new IllegalArgumentException(
                    "secret must be " + LEAST_SECRET + " bytes or more, was " + secret.length);
        }
        marker = new RowMarker(mapping);
        hash = new KeyedHash(secret);
        buffer = new RowCells(mapping.headers().size());
        readings = mapping.sameItem().stream()
                .map(key -> new ReadingState(classes, store))
                .toList();
        rows = new LedgerRows(mapping, readings);
        lane = new BatchLane(readings.size(), secret, rows::add);
    }

    /**
     * A ledger in memory: 16 bytes for each row and reading.
     *
     * @param mapping what the columns hold
     * @param secret the secret of this run, 16 bytes or more, from a source of chance that is fit for secrets
     * @return the ledger, without rows
     * @throws IllegalArgumentException when the secret is too short
     */
    public static Ledger of(ColumnMapping mapping, byte[] secret) {
        return new Ledger(mapping, secret, MemoryItems::new);
    }

    /**
     * A ledger whose digests lie in files, for more rows than memory holds. The files are deleted when the ledger is closed or the
     * process ends; the secret is in memory only. The rows at which tiers were settled are not known.
     *
     * @param mapping what the columns hold
     * @param secret the secret of this run, 16 bytes or more
     * @param directory where the files are made: 16 bytes for each row and reading
     * @return the ledger, without rows
     * @throws IllegalArgumentException when the secret is too short
     * @throws java.io.UncheckedIOException when no file can be made
     */
    public static Ledger spilling(ColumnMapping mapping, byte[] secret, Path directory) {
        Objects.requireNonNull(directory, "directory");
        Ledger ledger = new Ledger(mapping, secret, unused -> new PartitionedItems(new FileBlocks(directory)));
        ledger.rows.orderIsLost();
        return ledger;
    }

    /**
     * Counts rows of what was illegally obtained.
     *
     * @param name the name of the table, for samples
     * @param table the rows
     * @return this ledger
     */
    public Ledger obtained(String name, Iterator<? extends SeizedRow> table) {
        add(name, table, ItemStore.NOBODY);
        return this;
    }

    /**
     * Counts rows of what was sold or provided. They belong to the population whether or not they were obtained before.
     *
     * @param recipient the name of the recipient; the same name again is the same recipient
     * @param table the rows
     * @return this ledger
     * @throws IllegalArgumentException when it is recipient 65 536
     */
    public Ledger disclosedTo(String recipient, Iterator<? extends SeizedRow> table) {
        return disclosedTo(recipient, recipient, table);
    }

    /**
     * Counts rows of what was sold or provided, under the name of their table.
     *
     * @param recipient the name of the recipient; the same name again is the same recipient
     * @param name the name of the table, for samples
     * @param table the rows
     * @return this ledger
     * @throws IllegalArgumentException when it is recipient 65 536
     */
    public Ledger disclosedTo(String recipient, String name, Iterator<? extends SeizedRow> table) {
        lane.drain();
        add(name, table, rows.recipient(Objects.requireNonNull(recipient, "recipient")));
        return this;
    }

    private void add(String name, Iterator<? extends SeizedRow> table, int recipient) {
        Objects.requireNonNull(name, "name");
        while (Objects.requireNonNull(table, "table").hasNext()) {
            SeizedRow row = table.next();
            RowBatch batch = lane.batch();
            if (row.isFaulty()) {
                batch.addFaulty();
            } else {
                marker.read(row.cells(mapping, buffer));
                batch.add(marker, recipient);
                if ((marker.reasons() & samples.wanted()) != 0) {
                    marker.sample(name, row.line(), mapping.headers(), samples);
                }
            }
        }
    }

    /**
     * What is known of a row's item in each reading, for counting that happens elsewhere. Marks of the same reading and key
     * {@linkplain ItemMark#join join}; a joined mark can be {@linkplain #add(ItemMark) added} to a ledger.
     *
     * @param row a row that is not faulty
     * @return one mark for each reading
     * @throws IllegalArgumentException when the row is faulty
     */
    public List<ItemMark> marks(SeizedRow row) {
        return marks(row, List.of());
    }

    /**
     * What is known of a disclosed row's item in each reading.
     *
     * @param row a row that is not faulty
     * @param recipient the name of the recipient
     * @return one mark for each reading
     * @throws IllegalArgumentException when the row is faulty
     */
    public List<ItemMark> marks(SeizedRow row, String recipient) {
        return marks(row, List.of(Objects.requireNonNull(recipient, "recipient")));
    }

    private List<ItemMark> marks(SeizedRow row, List<String> recipients) {
        if (Objects.requireNonNull(row, "row").isFaulty()) {
            throw new IllegalArgumentException("row must not be faulty, was at line " + row.line());
        }
        marker.read(row.cells(mapping, buffer));
        long[] seized = new long[mapping.categories().size()];
        seized[marker.category()] = 1;
        return IntStream.range(0, readings.size())
                .mapToObj(reading -> {
                    int reasons = marker.keyReasons(reading);
                    String key = RowMarker.hasKey(reasons) ? key(reading) : "";
                    return ItemMark.of(reading, key, marker.mark(reasons), recipients, seized);
                })
                .toList();
    }

    private String key(int reading) {
        KeyBytes key = new KeyBytes();
        marker.addKey(reading, key);
        hash.digest(key, 0, key.length());
        return hash.hex();
    }

    /**
     * Adds what is known of an item, or of several that count alike. Every mark of its reading and key must have been joined into it,
     * unless it has no key.
     *
     * @param mark the joined marks
     * @return this ledger
     */
    public Ledger add(ItemMark mark) {
        Objects.requireNonNull(mark, "mark");
        lane.drain();
        rows.addJoined(mark);
        return this;
    }

    /**
     * Counts rows that could not be read.
     *
     * @param faulty how many, from 0
     * @return this ledger
     */
    public Ledger faulty(long faulty) {
        lane.drain();
        rows.addFaulty(faulty);
        return this;
    }

    /**
     * Adds what another ledger of the same mapping and secret has counted, as if its rows had been counted here.
     *
     * @param part the other ledger, which stays as it is
     * @return this ledger
     * @throws IllegalArgumentException when its mapping or its secret is another one
     */
    public Ledger merge(Ledger part) {
        if (!mapping.equals(Objects.requireNonNull(part, "part").mapping) || !Arrays.equals(secret, part.secret)) {
            throw new IllegalArgumentException("part must have the same mapping and secret, was of another run");
        }
        lane.drain();
        part.lane.drain();
        int[] recipients = rows.merge(part.rows);
        samples.addAll(part.samples);
        for (int i = 0; i < readings.size(); i++) {
            readings.get(i).merge(part.readings.get(i), recipients);
        }
        return this;
    }

    /**
     * What has been counted so far.
     *
     * @return the count; it says whether {@linkplain LedgerCount#accountsForEveryRow every row is accounted for}
     * @throws IllegalStateException when the items that were found are not those that have a class
     */
    public LedgerCount count() {
        lane.drain();
        return rows.count(samples.samples());
    }

    /** Forgets everything; files of digests are deleted. */
    @Override
    public void close() {
        lane.close();
        readings.forEach(ReadingState::close);
    }
}
