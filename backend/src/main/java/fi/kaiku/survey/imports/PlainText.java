package fi.kaiku.survey.imports;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A text of a file as visitors may read it.
///
/// @param text      in NFC, without markup and control characters; lines end with a line feed
/// @param hadMarkup whether it looked otherwise where it comes from
/// @param hadMedia  whether it showed a picture or played something
record PlainText(String text, boolean hadMarkup, boolean hadMedia) {

    private static final Pattern TAG = Pattern.compile("<[/!]?[A-Za-z][^<>]*>|<!--");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +");
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\n\t]]");
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t\u00A0]*(?:\n[ \t\u00A0]*)+");
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \t\u00A0]+|[ \t\u00A0]+$");
    private static final String BLOCKS = "p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, table";

    /// HTML, or text with bits of it.
    static PlainText ofHtml(String source) {
        if (!TAG.matcher(source).find() && !ENTITY.matcher(source).find()) {
            return new PlainText(normal(source), false, false);
        }
        Document document = Jsoup.parseBodyFragment(source);
        boolean media = !document.select("img, audio, video, iframe, embed, object, svg")
                .isEmpty();
        boolean seen = !document.select(
                        "script, style, b, strong, i, em, u, a, span, font, table, ul, ol, h1, h2, h3, h4")
                .isEmpty();
        document.select("script, style").remove();
        document.select("br").forEach(br -> br.before("\\n"));
        document.select("li").forEach(item -> item.prependText("• "));
        document.select("td + td, th + td, th + th").forEach(cell -> cell.prependText(" "));
        for (Element block : document.select(BLOCKS)) {
            block.before("\\n");
            block.append("\\n");
        }
        String text = document.body().wholeText().replaceAll("\\s*[\r\n]\\s*", " ");
        return new PlainText(normal(text.replace("\\n", "\n")), seen || media, media);
    }

    /// Text with the few signs that forms of ODK know: emphasis, headings, coloured spans.
    static PlainText ofMarkdown(String source) {
        Matcher heading = HEADING.matcher(source);
        String bare = EMPHASIS.matcher(heading.replaceAll("")).replaceAll("$2");
        PlainText plain = ofHtml(bare);
        return new PlainText(plain.text(), plain.hadMarkup() || !bare.equals(source), plain.hadMedia());
    }

    private static String normal(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String clean = CONTROL.matcher(lines).replaceAll("");
        String tidy =
                BLANK_LINES.matcher(LINE_START.matcher(clean).replaceAll("")).replaceAll("\n\n");
        return Normalizer.normalize(tidy, Normalizer.Form.NFC).strip();
    }
}
