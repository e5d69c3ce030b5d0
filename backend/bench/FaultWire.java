import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// A line between two programs that can be bad in several ways: a TCP proxy on loopback.
final class FaultWire implements AutoCloseable {

    private static final int SLOW_BYTES = 2_000;
    private static final int SLOW_MILLISECONDS = 100;

    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;
    private volatile RandomGenerator dice;

    enum State {
        WHOLE,
        /// Those that there are break, and new ones are refused at once.
        CUT,
        /// Nothing comes through, and nobody is told.
        SILENT,
        /// 20 kB/s each way.
        SLOW,
        /// One answer in three is lost, and its connection with it.
        FORGETFUL
    }

    FaultWire(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void turn(State next) {
        state = next;
        if (next == State.CUT) {
            reset();
        }
    }

    /// As [State#FORGETFUL], by these dice.
    void forget(RandomGenerator random) {
        dice = random;
        state = State.FORGETFUL;
    }

    /// Breaks what there is; new ones may come.
    void reset() {
        lines.forEach(Line::reset);
    }

    /// What there is stays silent for ever, as behind a firewall that has forgotten it; new ones may come.
    void abandon() {
        lines.forEach(line -> line.abandoned = true);
    }

    @Override
    public void close() throws IOException {
        door.close();
        reset();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (state == State.CUT) {
                    client.setSoLinger(true, 0);
                    client.close();
                } else {
                    Thread.ofVirtual().start(() -> open(client));
                }
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void open(Socket client) {
        try {
            Line line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), target));
            lines.add(line);
            Thread.ofVirtual().start(() -> line.pump(line.client, line.server, false));
            line.pump(line.server, line.client, true);
        } catch (IOException e) {
            try {
                client.close();
            } catch (IOException ignored) {
                // it is closed
            }
        }
    }

    private final class Line {

        private final Socket client;
        private final Socket server;
        private volatile boolean abandoned;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void pump(Socket from, Socket to, boolean answers) {
            byte[] buffer = new byte[16_384];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                int read = in.read(buffer, 0, state == State.SLOW ? SLOW_BYTES : buffer.length);
                while (read >= 0) {
                    if (answers && state == State.FORGETFUL && dice.nextInt(3) == 0) {
                        reset();
                        return;
                    }
                    while (abandoned || state == State.SILENT) {
                        Thread.sleep(20);
                        if (client.isClosed()) {
                            return;
                        }
                    }
                    if (state == State.SLOW) {
                        Thread.sleep(SLOW_MILLISECONDS);
                    }
                    out.write(buffer, 0, read);
                    read = in.read(buffer, 0, state == State.SLOW ? SLOW_BYTES : buffer.length);
                }
            } catch (IOException e) {
                // one side is gone: so is the other
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (abandoned || state == State.SILENT) {
                return; // nor is the other side told that this one went
            }
            reset();
        }

        void reset() {
            lines.remove(this);
            for (Socket side : new Socket[] {client, server}) {
                try {
                    side.setSoLinger(true, 0);
                    side.close();
                } catch (IOException e) {
                    // it is closed
                }
            }
        }
    }
}
