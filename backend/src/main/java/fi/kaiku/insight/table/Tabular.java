package fi.kaiku.insight.table;

/// An answer that can be written as a table. It is made of protected figures, as its JSON is, and of nothing else.
public interface Tabular {

    FigureTable table();

    /// Whether most places on its dimensions can meet, so that a cube of them is worth writing.
    default boolean fillsACube() {
        return true;
    }
}
