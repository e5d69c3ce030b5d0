/// Where something is to be done: what ideas and actions say of museums and their service points.
@NullMarked
package fi.kaiku.improvement.place;

import org.jspecify.annotations.NullMarked;
