internal import ArgumentParser
internal import Glibc

/// The program: a dashboard by default, and everything the dashboard does as commands.
///
/// Exit status: 0 done, 1 it could not be done, 2 wrong usage, 3 a check found something; 128 and
/// the signal's number where one ended it.
@main
struct Tideline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tideline",
    abstract: "The whole life of a revolving credit line, in a terminal.",
    discussion: """
      Without a command, tideline opens the dashboard on the world "demo". \
      A WORLD is a name in the data folder or a path.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Worlds",
        subcommands: [
          DashboardCommand.self, NewCommand.self, ImportCommand.self, StepCommand.self,
          MeasuresCommand.self, PortfolioCommand.self, TruthCommand.self, VerifyCommand.self,
          HeadCommand.self, ReliveCommand.self,
        ]),
      CommandGroup(
        name: "Looking",
        subcommands: [
          AccountsCommand.self, ShowCommand.self, TimelineCommand.self, WhyCommand.self,
          NoticesCommand.self, CasesCommand.self,
        ]),
      CommandGroup(
        name: "Acting",
        subcommands: [
          ReviewCommand.self, AppealCommand.self, ClaimCommand.self, ReleaseCommand.self,
          PapersCommand.self, DecideCommand.self, LockCommand.self, LiftCommand.self,
          NoteCommand.self,
        ]),
      CommandGroup(name: "Computing", subcommands: [QuoteCommand.self]),
    ],
    defaultSubcommand: DashboardCommand.self)

  /// Parses the arguments and runs the command; every error ends here, with its status.
  static func main() {
    // A file that may not grow is an error of the write: it says so and leaves nothing half done.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try checkFirst(arguments)
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      ProgramExit(of: error, arguments: arguments).leave()
    }
  }

  /// A first word that is neither a command nor a world is told as such, whatever follows it.
  private static func checkFirst(_ arguments: [String]) throws {
    // Behind two dashes a word is no option, whatever it begins with.
    if arguments.first == "--", let word = arguments.dropFirst().first {
      guard try Worlds.isThere(word) else { throw CommandError.noWorldOrCommand(word) }
    }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help",
      !configuration.subcommands.contains(where: { $0.configuration.commandName == word })
    else { return }
    guard try Worlds.isThere(word) else { throw CommandError.noWorldOrCommand(word) }
  }
}
