package fi.kaiku.access;

import fi.kaiku.platform.SecretToken;
import java.util.Optional;

/// Who tries to log in to an account: a browser that is known there, or all others together.
///
/// @param hash of both, so that nobody's address is kept
record Guesser(byte[] hash) {

    static Guesser of(String email, Optional<String> knownBrowser) {
        return of("", email, knownBrowser);
    }

    /// @param purpose what is guessed, where it is not the password of a login
    static Guesser of(String purpose, String email, Optional<String> knownBrowser) {
        return new Guesser(new SecretToken(purpose + knownBrowser.orElse("") + " " + Account.normal(email)).hash());
    }
}
