package fi.kaiku.collector;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// A QR code as a picture, with its quiet zone. A quarter of it may be scratched or covered.
final class QrImage {

    private static final int QUIET_ZONE = 4;
    private static final int PIXELS = 16;
    private static final int WHITE = 0xffffff;

    private QrImage() {}

    /// @return a PNG as a `data:` URI
    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.QUARTILE);
        int side = (code.size + 2 * QUIET_ZONE) * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                // Outside of the code all modules are light.
                if (!code.getModule(x / PIXELS - QUIET_ZONE, y / PIXELS - QUIET_ZONE)) {
                    image.setRGB(x, y, WHITE);
                }
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
