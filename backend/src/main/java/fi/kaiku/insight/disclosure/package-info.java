/// What may be shown of what was counted: pure, and the only way from a [RawTable] to a [SafeTable].
@NullMarked
package fi.kaiku.insight.disclosure;

import org.jspecify.annotations.NullMarked;
