package fi.kaiku.platform;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.InputDecorator;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/// Refuses bytes that no UTF-8 has, which Jackson reads all the same: longer forms of shorter characters, and documents
/// in other encodings.
///
/// Source: RFC 3629, section 4; JSON is UTF-8 by RFC 8259, section 8.1.
final class StrictUtf8 extends InputDecorator {

    private static final long serialVersionUID = 1;

    @Override
    public InputStream decorate(IOContext context, InputStream bytes) {
        return new Checked(bytes);
    }

    @Override
    public InputStream decorate(IOContext context, byte[] bytes, int offset, int length) {
        return new Checked(new ByteArrayInputStream(bytes, offset, length));
    }

    @Override
    public Reader decorate(IOContext context, Reader text) {
        return text;
    }

    private static final class Checked extends FilterInputStream {

        private int before;

        Checked(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                check(one);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            for (int i = from; i < from + some; i++) {
                check(into[i] & 0xFF);
            }
            return some;
        }

        private void check(int next) {
            boolean never = next == 0 || next == 0xC0 || next == 0xC1 || next >= 0xF5;
            boolean tooLong = before == 0xE0 && next < 0xA0 || before == 0xF0 && next < 0x90;
            boolean beyond = before == 0xF4 && next > 0x8F;
            if (never || tooLong || beyond) {
                throw Problems.of(400, "unreadable", "Not readable", "The body is not UTF-8.");
            }
            before = next;
        }
    }
}
