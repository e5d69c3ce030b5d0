/// What may be shown of what was counted: pure, and the only way from a [RawTable] to a [SafeTable] for an
/// owner's staff, and from a [RawRelease] to a [ReleaseTable] for everybody else.
///
/// A [Lattice] holds the cells of a release and the sums among them. [Suppression] withholds what is too
/// small and so much more that no [Attack] of any reader tells it; [Rounding] makes fives of what is left.
/// `docs/disclosure.md` says it in words.
@NullMarked
package fi.kaiku.insight.disclosure;

import org.jspecify.annotations.NullMarked;
