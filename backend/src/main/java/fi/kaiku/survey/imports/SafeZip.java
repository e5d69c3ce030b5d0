package fi.kaiku.survey.imports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The archive inside an .xlsx, before anything else looks at it. Every entry is unpacked and counted here, whatever
/// the archive says of itself; only what was seen goes on, packed anew.
final class SafeZip {

    private static final int ENTRIES = 500;
    private static final int UNPACKED = 60 << 20;
    private static final int PART = 30 << 20;
    private static final int RATIO = 200;
    private static final int SMALL = 1 << 20;
    private static final int CHUNK = 1 << 14;

    private SafeZip() {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 for more than a form needs, 422 where it is no archive,
    /// breaks off or holds XML that is not safe
    static byte[] repacked(byte[] archive) {
        ByteArrayOutputStream repacked = new ByteArrayOutputStream(archive.length * 2);
        try (ZipFile in = ZipFile.builder().setByteArray(archive).get();
                ZipOutputStream out = new ZipOutputStream(repacked)) {
            out.setLevel(Deflater.BEST_SPEED);
            List<ZipArchiveEntry> entries = Collections.list(in.getEntries());
            if (entries.size() > ENTRIES) {
                throw FileProblems.tooLarge("zip.entries", "The workbook has more than %d parts.".formatted(ENTRIES));
            }
            long total = 0;
            for (ZipArchiveEntry entry : entries) {
                byte[] content = unpack(in.getInputStream(entry), total, archive.length);
                total += content.length;
                if (isXml(entry.getName())) {
                    SafeXml.require(content, "A part of the workbook");
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content);
                    out.closeEntry();
                }
            }
            if (entries.isEmpty()) {
                throw notAWorkbook();
            }
        } catch (HttpProblem e) {
            throw e;
        } catch (IOException | RuntimeException e) { // of a broken archive the reader throws what it meets
            throw notAWorkbook();
        }
        return repacked.toByteArray();
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static byte[] unpack(InputStream in, long before, int packed) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            content.write(chunk, 0, read);
            long total = before + content.size();
            boolean bomb = total > SMALL && total > (long) RATIO * packed;
            if (content.size() > PART || total > UNPACKED || bomb) {
                throw FileProblems.tooLarge(
                        "zip.size",
                        "The workbook unpacks to more than %d MiB, or to more than %d times its size."
                                .formatted(UNPACKED >> 20, RATIO));
            }
        }
        return content.toByteArray();
    }

    static HttpProblem notAWorkbook() {
        return FileProblems.unreadable(
                "file.not-xlsx", "This is no workbook (.xlsx), or it breaks off; save it as .xlsx once more.");
    }
}
