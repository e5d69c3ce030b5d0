/// What a file of records needs beside itself, in the forms that archives and statistical programs read: Frictionless
/// Data Package, DDI-Codebook, SPSS syntax. Pure.
@NullMarked
package fi.kaiku.export.codebook;

import org.jspecify.annotations.NullMarked;
