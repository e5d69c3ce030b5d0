package fi.kaiku.survey;

/// The option of a choice that a text says more about: the words beside "other".
///
/// @param question key of a `single` or `multiple` that stands before the text on the same page
/// @param option   key of one of its options
public record Specified(String question, String option) {

    /// CEL for "the option is chosen". It serves both kinds of choice: `in` fails on a string and `==` is
    /// false on a list, and what fails counts as false.
    String condition() {
        return "has(answers.%1$s) && (answers.%1$s == '%2$s' || '%2$s' in answers.%1$s)".formatted(question, option);
    }
}
