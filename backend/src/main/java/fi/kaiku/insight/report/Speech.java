package fi.kaiku.insight.report;

import fi.kaiku.platform.LocalizedText;
import fi.kaiku.survey.Choice;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers, days and texts as one language writes them. Of one report: formats are not shared between threads.
final class Speech {

    private static final Map<String, Locale> LOCALES = Map.of(
            "fi", Locale.of("fi", "FI"),
            "sv", Locale.of("sv", "FI"),
            "en", Locale.UK);

    /// An answer of the visitor's own, which each read in its place: `{{key|words where there is none}}`.
    private static final Pattern PIPE = Pattern.compile("\\{\\{[a-z][A-Za-z0-9_]*(?:\\|([^{}]*))?}}");

    /// The sign of a percentage with the space before it: in a range it is said once.
    private static final Pattern UNIT = Pattern.compile("[\\h\\s]*%$");

    private final String language;
    private final String otherwise;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final NumberFormat whole;
    private final NumberFormat percent;

    /// @param otherwise the language of texts that are not there in `language`
    Speech(String language, String otherwise) {
        this.language = language;
        this.otherwise = otherwise;
        this.locale = LOCALES.getOrDefault(language, Locale.UK);
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.whole = NumberFormat.getIntegerInstance(locale);
        this.percent = NumberFormat.getPercentInstance(locale);
    }

    String language() {
        return language;
    }

    String count(long number) {
        return whole.format(number);
    }

    /// @param share 0..1
    String percent(double share) {
        return percent.format(share);
    }

    String shares(double low, double high) {
        return UNIT.matcher(percent(low)).replaceFirst("") + "–" + percent(high);
    }

    String decimal(double value, int digits) {
        return decimals("#,##0." + "0".repeat(digits)).format(value);
    }

    String whole(double value) {
        return decimals("#,##0").format(value);
    }

    /// Both ends with the word between them that no minus sign runs into.
    String range(String low, String high) {
        return low + " … " + high;
    }

    /// With its sign, also where it is positive.
    String signed(double value, int digits) {
        String number = digits == 0 ? whole(Math.abs(value)) : decimal(Math.abs(value), digits);
        boolean zero = number.chars().noneMatch(digit -> '1' <= digit && digit <= '9');
        return zero ? number : (value < 0 ? "−" : "+") + number;
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    /// The text in the report's language, in the survey's, or in any that it has; told of all visitors at once.
    String read(@Nullable LocalizedText text) {
        if (text == null) {
            return "";
        }
        String said = text.in(language)
                .or(() -> text.in(otherwise))
                .orElseGet(() -> text.texts().values().stream().findFirst().orElse(""));
        return PIPE.matcher(said)
                .replaceAll(pipe -> Matcher.quoteReplacement(pipe.group(1) == null ? "…" : pipe.group(1)));
    }

    private DecimalFormat decimals(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setNegativePrefix("−");
        return format;
    }

    /// A point of a scale.
    String point(double value) {
        return value == Math.rint(value) ? whole(value) : decimal(value, 1);
    }

    /// The words of an option or row; its key where there are none.
    String chosen(Collection<Choice> choices, String key) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .map(choice -> read(choice.text()))
                .orElse(key);
    }
}
