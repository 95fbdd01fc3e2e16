package import Credit

extension NoticeText {
  /// A word or two for the kind of notice.
  package static func word(_ kind: Notice.Kind) -> Phrase { Letter.of(kind).name }

  /// How a kind of notice sounds.
  package static func tone(_ kind: Notice.Kind) -> Tone { Letter.of(kind).tone }

  /// The mark of a kind of notice.
  package static func symbol(_ kind: Notice.Kind) -> Symbol { Letter.of(kind).symbol }
}
