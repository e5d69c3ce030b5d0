@NullMarked
package fi.kaiku.partner.webhook;

import org.jspecify.annotations.NullMarked;
