import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small disk in memory, which only root can mount.
final class FaultDisk implements AutoCloseable {

    private final Path directory = Files.createTempDirectory("kaiku-faults-disk");

    /// @param size in MiB
    FaultDisk(int size) throws Exception {
        Application.output(new ProcessBuilder(
                "mount", "-t", "tmpfs", "-o", "size=%dm".formatted(size), "kaiku-faults", directory.toString()));
    }

    Path directory() {
        return directory;
    }

    void fill() throws IOException {
        byte[] block = new byte[8_192];
        try (OutputStream filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(block);
            }
        } catch (IOException e) {
            // no space left: so it shall be
        }
    }

    void empty() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() throws Exception {
        Application.output(new ProcessBuilder("umount", directory.toString()));
        Files.delete(directory);
    }

    private Path filler() {
        return directory.resolve("filler");
    }
}
