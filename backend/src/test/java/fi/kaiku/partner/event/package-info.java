@NullMarked
package fi.kaiku.partner.event;

import org.jspecify.annotations.NullMarked;
