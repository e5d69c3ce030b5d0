package fi.kaiku.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jboss.logging.Logger;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs, unpacked once from the archive on the class path.
final class PostgresBinaries {

    private static final Logger LOG = Logger.getLogger(PostgresBinaries.class);

    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    /// Named after the archive's size, so that an upgraded archive is unpacked beside the old one and never half over
    /// it.
    static PostgresBinaries unpackedIn(Path parent) throws IOException {
        String archive = "/postgres-linux-%s.txz".formatted(architecture());
        try (InputStream stream = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (stream == null) {
                throw new StartRefused(
                        "no PostgreSQL is packaged for this machine; set KAIKU_DATABASE_URL to one that runs elsewhere");
            }
            byte[] packed = stream.readAllBytes();
            Path directory = parent.resolve("programs-%x".formatted(packed.length));
            if (Files.notExists(directory)) {
                Path draft = parent.resolve("programs.new");
                deleteTree(draft);
                unpack(packed, draft);
                Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresBinaries(directory);
        }
    }

    /// Runs one program to its end and returns its exit code; what it says is logged.
    int run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses root. In a user namespace without a mapping the same process is nobody.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            Path output = Files.createTempFile("kaiku-postgresql", ".out");
            try {
                // A pipe would stay open for as long as the server that pg_ctl starts.
                int exitCode = builder.redirectOutput(output.toFile()).start().waitFor();
                Files.readAllLines(output).forEach(line -> LOG.logf(level(exitCode), "%s: %s", program, line));
                return exitCode;
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The major version, as `18`: what initdb goes by when it makes a cluster.
    String major() throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("share/postgresql/postgres.bki"))) {
            return lines.findFirst().orElse("").replace("# PostgreSQL ", "");
        }
    }

    static void deleteTree(Path tree) throws IOException {
        if (Files.notExists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Logger.Level level(int exitCode) {
        return exitCode == 0 ? Logger.Level.DEBUG : Logger.Level.WARN;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> "unknown";
        };
    }

    private static void unpack(byte[] packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(new java.io.ByteArrayInputStream(packed))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            if (executable && !path.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make executable: " + path);
            }
        }
    }
}
