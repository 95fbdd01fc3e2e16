/// The documents that travel inside the program, so that it starts with an empty disk.
package enum BuiltIn {
  /// The baseline policy.
  package static var policy: StoredDocument {
    StoredDocument(
      kind: "policy", name: "baseline.yaml", bytes: PackageResources.baseline_yaml)
  }

  /// The themes: the dark one first.
  package static var themes: [StoredDocument] {
    [
      StoredDocument(kind: "theme", name: "dark.yaml", bytes: PackageResources.dark_yaml),
      StoredDocument(kind: "theme", name: "light.yaml", bytes: PackageResources.light_yaml),
    ]
  }
}
