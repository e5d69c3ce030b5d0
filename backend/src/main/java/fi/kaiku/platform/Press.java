package fi.kaiku.platform;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/// Prints XHTML as a tagged PDF in Kaiku's own typefaces, which it embeds: `Sans` (400, 700) and `Serif` (600).
public final class Press {

    static {
        // It would tell of each font that it reads, on a console of its own.
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    public static PdfBoxRenderer of(String html, OutputStream pdf) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Kaiku")
                .useFont(() -> font("AtkinsonHyperlegibleNext-Regular.ttf"), "Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("AtkinsonHyperlegibleNext-Bold.ttf"), "Sans", 700, FontStyle.NORMAL, true)
                .useFont(() -> font("SourceSerif4-SemiBold.ttf"), "Serif", 600, FontStyle.NORMAL, true)
                .withHtmlContent(html, null)
                .toStream(pdf)
                .buildPdfRenderer();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Press.class.getResourceAsStream("/fonts/" + name), name);
    }
}
