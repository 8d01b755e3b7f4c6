// swift-tools-version: 6.2
import PackageDescription

/// What every target is held to.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

/// Modules with byte loops are optimised in debug builds too, or tests run at a tenth of the speed.
let hot: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A module of the house: its settings, and what it may import.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], _ settings: [SwiftSetting] = hot
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one module, with the fixtures beside them.
func tests(_ name: String, _ more: [Target.Dependency] = [], fixtures: Bool = false) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + more,
    resources: fixtures ? [.copy("Fixtures")] : [],
    swiftSettings: strict)
}

let package = Package(
  name: "abep",
  products: [
    .executable(name: "abep", targets: ["abep"])
  ],
  targets: [
    // A system library: flags only. Its headers, and libcurl's, are included by the C shims and
    // nowhere else; libcurl itself is loaded when something is fetched.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CMarkup", dependencies: ["CLibXML2"]),
    .target(name: "CTransfer"),

    // Leaves: they know nothing of schools.
    room("CommandLineKit", ["JSONText"], strict),
    room("JSONText"),
    room("Tabular"),
    room("Markup", ["CMarkup"]),
    room("Transfer", ["CTransfer"]),
    room("Linkage"),
    room("Geography", ["JSONText"]),

    // The domain, and what is published of it.
    room("Education", ["Tabular", "Linkage", "Geography", "JSONText"]),
    room("Curation", ["Education", "Tabular", "Geography", "JSONText"]),
    room("Atlas", ["Education", "Tabular", "Linkage", "Geography", "JSONText"]),
    room("Sample", ["Education", "Tabular", "Geography"]),

    // Runs, and the terminal.
    room(
      "Pipeline",
      [
        "Markup", "Transfer", "Education", "Curation", "Atlas", "Sample", "Tabular", "Linkage",
        "Geography", "JSONText",
      ], strict),
    .executableTarget(
      name: "abep",
      dependencies: [
        "Pipeline", "Sample", "Curation", "Atlas", "Education", "Linkage", "Tabular", "JSONText",
        "Markup", "Transfer", "CommandLineKit",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["Tabular", "Markup", "Linkage", "Geography", "Curation", "JSONText"],
      swiftSettings: hot),

    tests("CommandLineKit"),
    tests("JSONText"),
    tests("Tabular"),
    tests("Transfer", fixtures: true),
    tests("Markup"),
    tests("Linkage"),
    tests("Geography"),
    tests("Education", ["Tabular"]),
    tests("Curation", fixtures: true),
    tests("Atlas", ["Geography", "Tabular", "JSONText"]),
    tests("Sample"),
    tests(
      "Pipeline",
      ["Sample", "Tabular", "JSONText", "Curation", "Linkage", "Education"], fixtures: true),
  ]
)

// Fuzz targets have libFuzzer's entry instead of one of their own, so only its flags build them.
if Context.environment["FUZZ"] != nil {
  let fuzzed = ["csv": "Tabular", "xml": "Markup", "html": "Markup", "json": "JSONText"]
  for (name, module) in fuzzed.sorted(by: { $0.key < $1.key }) {
    package.targets.append(
      .executableTarget(
        name: "fuzz-\(name)", dependencies: [.byName(name: module)], path: "Tests/Fuzz/\(name)",
        swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
  }
}
