/// Figures as tables: what the answers of this room have in common when they are written into files. Pure; whoever
/// writes the files implements [TableFiles].
@NullMarked
package fi.kaiku.insight.table;

import org.jspecify.annotations.NullMarked;
