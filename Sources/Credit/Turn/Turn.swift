/// The lender at work on one customer's file, on one day: the single value that an eventful day
/// goes through.
///
/// It holds the file, the day, the minute, what is being taken down, and the cause now at work. Its
/// verbs live with the departments; none of them passes these five along, and all facts go through
/// `tell`, so that what happened is counted, recorded and named after its cause in one place.
package struct Turn: ~Copyable {
  private let filePlace: UnsafeMutablePointer<CreditFile>
  private let recorderPlace: UnsafeMutablePointer<Recorder>
  /// The day.
  package let today: Today
  /// The minute of the day that the lender is at.
  package internal(set) var moment: Moment
  /// Why what happens now happens.
  package internal(set) var cause: Cause

  // File and recorder are worked on where they are, since they are too large to be copied on every
  // eventful day; `take` lends both places for as long as the turn lives.
  fileprivate init(
    _ file: UnsafeMutablePointer<CreditFile>, _ recorder: UnsafeMutablePointer<Recorder>,
    on today: Today, at minute: Int, because cause: Cause
  ) {
    (filePlace, recorderPlace, self.today) = (file, recorder, today)
    (moment, self.cause) = (today.at(minute), cause)
  }

  /// The file at hand.
  package internal(set) var file: CreditFile {
    _read { yield filePlace.pointee }
    _modify { yield &filePlace.pointee }
  }

  /// What happens is taken down here.
  package internal(set) var recorder: Recorder {
    _read { yield recorderPlace.pointee }
    _modify { yield &recorderPlace.pointee }
  }
}

extension Turn {
  /// Lets the lender work on a file: `work` gets it in hand at a minute of the day. Called with
  /// `&file` and `&recorder`, which stay where they are for as long as the turn lives.
  package static func take<Result, Failure: Error>(
    _ file: UnsafeMutablePointer<CreditFile>, on today: Today, at minute: Int = 0,
    because cause: Cause = .calendar, into recorder: UnsafeMutablePointer<Recorder>,
    _ work: (inout Turn) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var turn = Turn(file, recorder, on: today, at: minute, because: cause)
    return try work(&turn)
  }
}

extension Turn {
  /// Takes down a fact: the only place where one is told.
  mutating func tell(_ fact: Fact) {
    recorder.record(fact, at: moment, because: cause)
  }

  /// Takes down a fact that belongs to another minute of the day.
  mutating func tell(_ fact: Fact, at other: Moment) {
    recorder.record(fact, at: other, because: cause)
  }

  /// Takes down a fact in front of those told since `mark`: what led to them.
  mutating func tell(_ fact: Fact, before mark: Int) {
    recorder.record(fact, at: moment, because: cause, before: mark)
  }

  /// A step of a machine that what was checked before makes possible. Where the machine refuses all
  /// the same, the lender's order of things is broken: that is counted.
  mutating func must<Failure: Error>(_ step: (inout CreditFile) throws(Failure) -> Void) {
    do throws(Failure) { try step(&file) } catch { fault(.stepsAreLegal) }
  }

  /// A step of a machine that is passed over where the machine refuses it for one of the reasons
  /// expected; any other refusal is a fault. Returns whether the step was taken.
  mutating func attempt<Failure: Error & Equatable>(
    unless expected: Failure..., step: (inout CreditFile) throws(Failure) -> Void
  ) -> Bool {
    do throws(Failure) {
      try step(&file)
      return true
    } catch {
      if !expected.contains(error) { fault(.stepsAreLegal) }
      return false
    }
  }

  /// A step of simulated staff that they know to be legal, since they read the file first.
  package mutating func mustDecide(_ step: (inout Turn) throws(CaseRefusal) -> Void) {
    do throws(CaseRefusal) { try step(&self) } catch { fault(.stepsAreLegal) }
  }

  /// Sends a notice.
  mutating func send(_ notice: Notice) { tell(.noticed(notice)) }

  /// An invariant is found broken.
  mutating func fault(_ invariant: Invariant) {
    recorder.fault(invariant, file.account, today.day)
  }

  /// Does something at another minute of the day.
  mutating func at<Result>(_ other: Moment, _ work: (inout Turn) -> Result) -> Result {
    let before = moment
    moment = other
    defer { moment = before }
    return work(&self)
  }

  /// Does one piece of work: what it decides is no cause of the next.
  mutating func step(_ work: (inout Turn) -> Void) {
    let root = cause
    work(&self)
    cause = root
  }

  /// Does a piece of work at a minute of the day, for a cause of its own.
  package mutating func work(
    at other: Moment, because root: Cause, _ work: (inout Turn) -> Void
  ) {
    let before = (moment, cause)
    (moment, cause) = (other, root)
    work(&self)
    (moment, cause) = before
  }
}
