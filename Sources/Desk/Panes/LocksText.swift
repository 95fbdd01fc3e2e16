internal import Cells
internal import Credit
internal import World

/// The locks that hold, each with why, how final it is and what lifts it; then those that ended.
struct LocksText {
  let model: Model
  let dossier: Dossier

  /// The locks, the strongest first; nothing where there never was one.
  func add(to block: inout TextBlock) {
    let stories = LockStory.all(in: dossier.events)
    addHeld(stories, to: &block)
    addEnded(stories.filter { $0.cause != nil }, to: &block)
  }

  private func addHeld(_ stories: [LockStory], to block: inout TextBlock) {
    let locks = dossier.file.locks.list.sorted { $0.kind > $1.kind }
    guard !locks.isEmpty else { return }
    block.heading(model.say(Phrase(zh: "锁定", en: "Locks")))
    for lock in locks {
      let release = dossier.policy.terms(of: lock.kind).release
      block.item(
        Run("✕", Style(.danger)),
        model.say(LockText.sentence(lock, release, seenFrom: dossier.day)))
      if let story = stories.last(where: { $0.kind == lock.kind }) {
        add(Phrase(zh: "原因：", en: "why: ") + story.why, to: &block)
      }
      let lifts = LockText.lifts(lock, of: dossier.file, under: dossier.policy)
      add(Phrase(zh: "解除：", en: "lifted by: ") + lifts, to: &block)
    }
  }

  private var currency: Currency { model.currency }

  private func addEnded(_ stories: [LockStory], to block: inout TextBlock) {
    guard !stories.isEmpty else { return }
    block.heading(model.say(Phrase(zh: "已解除的锁定", en: "Locks that ended")))
    for story in stories.reversed().prefix(12) {
      block.item(Run("✓", Style(.good)), model.say(story.span(seenFrom: dossier.day)))
      add(Phrase(zh: "原因：", en: "why: ") + story.why, to: &block)
      guard let cause = story.cause else { continue }
      let terms = dossier.policy.terms(of: story.kind)
      // What had to hold stands with it, so that the way out can be read after the fact.
      let way =
        cause == .conditions && terms.release == .conditions
        ? LockText.lifts(Lock(story.kind, since: story.placed.day, until: .none), terms, currency)
        : LockText.lift(cause, terms)
      add(Phrase(zh: "解除：", en: "lifted by: ") + way, to: &block)
    }
  }

  private func add(_ words: Phrase, to block: inout TextBlock) {
    block.item(Run("→", Style(.accent)), model.say(words), Style(.muted), indent: 2)
  }
}
