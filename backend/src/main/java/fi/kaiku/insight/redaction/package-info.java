/// What tells who somebody is taken out of free words, before anyone but a moderator reads them: pure
/// functions of the text. What is found, what is not, and why stands in docs/comments.md.
@NullMarked
package fi.kaiku.insight.redaction;

import org.jspecify.annotations.NullMarked;
