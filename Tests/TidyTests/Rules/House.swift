/// The drawing of the house: which module may import what.
enum House {
  /// What each Swift module may import beside the standard library.
  static let imports: [String: Set<String>] = [
    "Credit": [],
    "Cells": [],
    "People": ["Credit"],
    "Terminal": ["Cells", "CTerminal", "Glibc", "Synchronization"],
    "World": ["Credit", "People", "Dispatch", "Glibc", "Synchronization"],
    "Desk": ["Credit", "People", "World", "Cells", "Synchronization"],
    "Archive": [
      "Credit", "People", "World", "Cells", "CZstd", "Foundation", "Dispatch", "GRDB", "Yams",
      "Crypto",
    ],
    "tideline": [
      "Credit", "People", "World", "Archive", "Desk", "Cells", "Terminal",
      "ArgumentParser", "Dispatch", "Foundation", "Glibc", "Synchronization",
    ],
  ]

  /// The modules whose result must depend on nothing but their arguments.
  static let pure: Set<String> = ["Credit", "People", "World"]

  /// Every rule that is checked file by file.
  static let rules: [any Rule] = [
    ImportRule(), LineLengthRule(), FileLengthRule(), FunctionLengthRule(),
    PhraseRule.process, PhraseRule.crash, PhraseRule.chance, HashedCollectionRule(),
    FloatingPointRule(), ForceRule(), ToDoRule(), AccessRule(), DocumentationRule(),
    NameRule(), WorkplaceRule(),
  ]
}
