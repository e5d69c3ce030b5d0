package fi.kaiku.platform.backup;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How many rows there are, and the sum of their SHA-256: equal for the same rows in whatever order. A row is a line,
/// for
/// `copy` writes a line break inside a value as `\n`.
final class RowSum extends OutputStream {

    private static final int WORDS = 4;

    private final MessageDigest digest = sha256();
    private final long[] sum = new long[WORDS];
    private long rows;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int begin = offset;
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                digest.update(bytes, begin, i - begin);
                begin = i + 1;
                endRow();
            }
        }
        digest.update(bytes, begin, offset + length - begin);
    }

    private void endRow() {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest()).order(ByteOrder.BIG_ENDIAN);
        for (int i = 0; i < WORDS; i++) {
            sum[i] += hash.getLong();
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    String checksum() {
        HexFormat hex = HexFormat.of();
        StringBuilder written = new StringBuilder();
        for (long word : sum) {
            written.append(hex.toHexDigits(word));
        }
        return written.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
