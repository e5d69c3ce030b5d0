package fi.kaiku.submission.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Names the rows of one file, so that the same file gives the same submissions whenever it is imported.
///
/// The name is a UUIDv8 (RFC 9562) of SHA-256 over survey, museum and the cells that identify the row. Where
/// the whole row identifies, equal rows are different people: the second one of a kind is hashed with its
/// count. Other submissions carry a UUIDv7, so the two kinds never meet.
final class ImportIds {

    private final UUID surveyId;
    private final UUID museumId;
    private final Map<List<String>, Integer> seen = new HashMap<>();

    ImportIds(UUID surveyId, UUID museumId) {
        this.surveyId = surveyId;
        this.museumId = museumId;
    }

    /// The id of the next row with these cells.
    UUID ofRow(List<String> cells) {
        return of("row", seen.merge(cells, 1, Integer::sum), cells);
    }

    /// The id of the respondent whom these cells identify.
    UUID ofRespondent(List<String> cells) {
        return of("respondent", 1, cells);
    }

    private UUID of(String kind, int occurrence, List<String> cells) {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(32)
                .putLong(surveyId.getMostSignificantBits())
                .putLong(surveyId.getLeastSignificantBits())
                .putLong(museumId.getMostSignificantBits())
                .putLong(museumId.getLeastSignificantBits())
                .flip());
        add(digest, kind);
        add(digest, Integer.toString(occurrence));
        cells.forEach(cell -> add(digest, cell));
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new UUID(
                hash.getLong() & ~0xF000L | 0x8000L, hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    /// Each part after its length, so that ("ab", "c") and ("a", "bc") differ.
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
