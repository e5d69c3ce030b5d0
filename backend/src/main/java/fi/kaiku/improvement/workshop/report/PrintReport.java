package fi.kaiku.improvement.workshop.report;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import fi.kaiku.platform.Press;
import fi.kaiku.platform.Problems;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Sets reports, one at a time: each takes all of a core while it is set.
@Singleton
class PrintReport {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int RETRY_SECONDS = 5;

    private final Semaphore turn = new Semaphore(1, true);

    /// @return a PDF
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where others are being set
    byte[] print(WorkshopReport report) {
        String html = Press.printable(report.print());
        if (!isMyTurn()) {
            throw Problems.retryLater(503, "busy", "Other reports are being set; ask for it again.", RETRY_SECONDS);
        }
        try {
            return set(html);
        } finally {
            turn.release();
        }
    }

    private static byte[] set(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer press = Press.of(html, pdf)) {
            press.layout();
            press.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private boolean isMyTurn() {
        try {
            return turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
