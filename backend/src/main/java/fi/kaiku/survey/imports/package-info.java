/// Surveys that were written elsewhere: the bytes of a file become a definition and notes that account for everything
/// the file holds. Pure readers, which know no database and no request. docs/bringing-in.md tells what becomes of what.
@NullMarked
package fi.kaiku.survey.imports;

import org.jspecify.annotations.NullMarked;
