/// Tables of figures as files. It sees only what [fi.kaiku.insight.table.FigureTable] holds, which is made of protected
/// figures.
@NullMarked
package fi.kaiku.export.table;

import org.jspecify.annotations.NullMarked;
