/// What one round came to.
///
/// @param perSecond that succeeded
/// @param p50 and `p99` in ms
record Round(double perSecond, double p50, double p99, long refused) {}
