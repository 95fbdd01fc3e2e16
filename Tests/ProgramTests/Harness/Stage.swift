/// The shell that a program on a screen is started from.
///
/// It stays when the program has gone: a terminal whose last program ends at once loses what was
/// written last, and what the program leaves behind could not be looked at. It notes the process
/// and the line settings before and after in files, and tells the end of the program through the
/// title of the terminal, which arrives after everything that the program wrote.
enum Stage {
  /// The words that start the program.
  static func words(for arguments: [String], notes folder: String) -> [String] {
    ["/bin/sh", "-c", script, folder] + arguments
  }

  /// What a title says when the program has ended; nil for any other title.
  static func ending(fromTitle title: String) -> Ending? {
    let words = title.split(separator: " ")
    guard words.count == 2, words[0] == "ended", let status = Int32(words[1]) else { return nil }
    return status > 128 ? .signal(status - 128) : .exit(status)
  }

  /// A trap rather than a deaf ear for the keys that interrupt: what a shell ignores, its children
  /// ignore as well. The shell's own word about a killed program is kept off the screen.
  private static let script = #"""
    trap : INT QUIT
    exec 3>&2 2>/dev/null
    stty -g >"$0/before"
    (exec 2>&3 3>&-; exec /bin/sh -c 'echo $$ >"$0/process"; exec "$@"' "$0" "$@")
    status=$?
    stty -g >"$0/after"
    printf '\033]2;ended %s\007' "$status"
    while :; do sleep 3600; done
    """#
}
