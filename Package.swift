// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A stage of the chain: it imports only what stands to its left.
func stage(_ name: String, imports: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

func tests(of name: String, imports: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.init(stringLiteral: name), "ClaimTestSupport"] + imports,
    swiftSettings: strict)
}

let package = Package(
  name: "ClaimLedger",
  products: [
    .library(
      name: "ClaimLedger",
      targets: [
        "ClaimLedger", "ClaimModel", "ClaimQuery", "ClaimReading", "ClaimReporting", "ClaimJournal",
      ]),
    .executable(name: "claims", targets: ["claims"]),
  ],
  dependencies: [],
  targets: [
    stage("ClaimModel", imports: []),
    stage("ClaimReading", imports: ["ClaimModel"]),
    stage("ClaimExtraction", imports: ["ClaimModel", "ClaimReading"]),
    stage("ClaimRelation", imports: ["ClaimModel"]),
    stage("CrossCheck", imports: ["ClaimModel"]),
    stage("ClaimReporting", imports: ["ClaimModel"]),
    stage("ClaimQuery", imports: ["ClaimModel"]),
    stage("ClaimJournal", imports: ["ClaimModel"]),
    stage(
      "ClaimLedger",
      imports: [
        "ClaimModel", "ClaimReading", "ClaimExtraction", "ClaimRelation", "CrossCheck",
        "ClaimQuery", "ClaimReporting", "ClaimJournal",
      ]),
    stage(
      "ClaimCommand",
      imports: [
        "ClaimLedger", "ClaimModel", "ClaimQuery", "ClaimReading", "ClaimReporting", "CrossCheck",
        "ClaimJournal",
      ]),
    .executableTarget(name: "claims", dependencies: ["ClaimCommand"], swiftSettings: strict),
    .executableTarget(
      name: "claims-benchmark",
      dependencies: [
        "ClaimLedger", "ClaimExtraction", "ClaimModel", "ClaimQuery", "ClaimReading",
        "ClaimRelation", "ClaimReporting", "ClaimJournal",
      ],
      swiftSettings: strict),
    .target(name: "ClaimTestSupport", path: "Tests/ClaimTestSupport", swiftSettings: strict),
    tests(of: "ClaimModel"),
    tests(of: "ClaimReading", imports: ["ClaimModel"]),
    tests(of: "ClaimExtraction", imports: ["ClaimModel", "ClaimReading"]),
    tests(of: "ClaimRelation", imports: ["ClaimModel"]),
    tests(of: "CrossCheck", imports: ["ClaimModel"]),
    tests(of: "ClaimReporting", imports: ["ClaimModel"]),
    tests(of: "ClaimQuery", imports: ["ClaimModel"]),
    tests(of: "ClaimJournal", imports: ["ClaimModel"]),
    tests(
      of: "ClaimLedger",
      imports: [
        "ClaimExtraction", "ClaimModel", "ClaimQuery", "ClaimReading", "ClaimReporting",
        "ClaimJournal", "CrossCheck",
      ]),
    tests(
      of: "ClaimCommand",
      imports: ["ClaimLedger", "ClaimModel", "ClaimReading", "ClaimReporting", "ClaimJournal"]),
  ]
)
