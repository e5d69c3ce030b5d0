package fi.kaiku.platform;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

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

    /// What neither typeface has, each once; blanks and ends of lines aside. A style that names both borrows from the
    /// second what the first lacks.
    public static List<Integer> missing(String text) {
        return text.codePoints()
                .filter(point -> point > ' ' && !Letters.known(point))
                .distinct()
                .boxed()
                .toList();
    }

    /// As it can be printed: letters that the typefaces lack must not keep anybody from their paper, so a mark stands
    /// for
    /// each.
    public static String printable(String html) {
        String plain = html.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(point -> Character.isSpaceChar(point) && point != 0xA0 ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<Integer> missing = missing(plain);
        return missing.isEmpty()
                ? plain
                : plain.codePoints()
                        .map(point -> missing.contains(point) ? '?' : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static final class Letters {

        private static final CmapLookup REGULAR = of("AtkinsonHyperlegibleNext-Regular.ttf");
        private static final CmapLookup BOLD = of("AtkinsonHyperlegibleNext-Bold.ttf");
        private static final CmapLookup SERIF = of("SourceSerif4-SemiBold.ttf");

        static boolean known(int point) {
            return SERIF.getGlyphId(point) != 0 || (REGULAR.getGlyphId(point) != 0 && BOLD.getGlyphId(point) != 0);
        }

        private static CmapLookup of(String name) {
            try (InputStream in = font(name);
                    TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                return read.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Press.class.getResourceAsStream("/fonts/" + name), name);
    }
}
