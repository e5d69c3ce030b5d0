package fi.kaiku.platform.mail;

/// A plain text to somebody, as an event: it leaves when the transaction that fired it is through.
///
/// @param to an e-mail address
public record Letter(String to, String subject, String text) {}
