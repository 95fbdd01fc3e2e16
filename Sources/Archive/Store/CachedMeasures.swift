internal import Credit
internal import World

/// A day's measures as they are cached.
struct CachedMeasures: BitwiseCopyable {
  let measures: Measures
}
