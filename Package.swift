// swift-tools-version: 6.0
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A target of our own: its folder is `Sources/NAME`.
func ours(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The tests of a target: their folder is `Tests/NAMETests`.
func tests(of name: String, with more: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name), "GongwenTestSupport"] + more,
        swiftSettings: settings)
}

let package = Package(
    name: "gongwen",
    products: [
        // What a plan source imports; dynamic, because compiled plans link it at run time.
        .library(name: "Gongwen", type: .dynamic, targets: ["Gongwen"]),
        .executable(name: "gongwen", targets: ["GongwenCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CSandbox"),

        ours("GongwenFiles", [.product(name: "Crypto", package: "swift-crypto")]),
        ours("GongwenModel", []),
        ours("GongwenPlain", ["GongwenModel"]),
        ours("Gongwen", ["GongwenModel", "GongwenPlain"]),
        ours("GongwenGlossary", ["GongwenModel"]),
        ours("GongwenRecognition", ["GongwenModel"]),
        ours("GongwenWorkspace", ["GongwenFiles", "GongwenModel", "GongwenGlossary", "GongwenLayout", "Yams"]),
        ours("GongwenLayout", ["GongwenModel"]),
        ours("GongwenCheck", ["GongwenModel", "GongwenGlossary", "GongwenLayout"]),
        ours(
            "GongwenXML", ["CLibXML2"],
            resources: [.embedInCode("Resources/gongwen-profile.rng"), .embedInCode("Resources/tbx-basic.rng")]),
        ours(
            "GongwenRender", ["GongwenModel", "GongwenPlain", "GongwenGlossary", "GongwenLayout", "GongwenXML"],
            resources: [
                .embedInCode("HTML/Resources/page.css"), .embedInCode("Comparison/Resources/comparison.css"),
                .embedInCode("Worksheet/Resources/worksheet.css"),
            ]),
        ours(
            "GongwenImport",
            ["GongwenModel", "GongwenPlain", "GongwenGlossary", "GongwenRecognition", "GongwenXML"]),
        ours("GongwenDraft", ["GongwenModel", "GongwenPlain", "GongwenGlossary", "GongwenRecognition"]),
        ours(
            "GongwenBuild",
            [
                "GongwenModel", "GongwenPlain", "GongwenGlossary", "GongwenRecognition", "GongwenLayout",
                "GongwenCheck", "GongwenRender", "GongwenImport", "GongwenDraft",
            ]),
        ours("GongwenPlans", ["GongwenFiles", "CSandbox"]),
        ours(
            "GongwenSite",
            [
                "GongwenFiles", "GongwenModel", "GongwenPlain", "GongwenGlossary", "GongwenRecognition",
                "GongwenWorkspace", "GongwenCheck", "GongwenLayout", "GongwenXML", "GongwenRender", "GongwenDraft",
                "GongwenBuild",
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [
                .embedInCode("Search/Resources/search.js"), .embedInCode("Preview/Resources/preview.js"),
                .embedInCode("Preview/Resources/preview.css"),
            ]),
        .executableTarget(
            name: "GongwenCommand",
            dependencies: [
                "GongwenFiles", "GongwenModel", "GongwenPlain", "GongwenGlossary", "GongwenRecognition",
                "GongwenWorkspace",
                "GongwenLayout", "GongwenCheck", "GongwenXML", "GongwenRender", "GongwenImport", "GongwenPlans",
                "GongwenBuild", "GongwenDraft", "GongwenSite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        // What each stage takes; run by scripts/benchmark.
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "CLibXML2", "GongwenFiles", "GongwenModel", "GongwenPlain", "GongwenGlossary", "GongwenWorkspace",
                "GongwenRecognition", "GongwenLayout", "GongwenCheck", "GongwenXML", "GongwenRender", "GongwenImport",
                "GongwenDraft", "GongwenBuild", "GongwenTestSupport",
            ],
            path: "Benchmarks", swiftSettings: settings),

        ours("GongwenTestSupport", ["GongwenModel"]),
        tests(of: "GongwenModel"),
        tests(of: "GongwenPlain"),
        tests(of: "Gongwen"),
        tests(of: "GongwenGlossary"),
        tests(of: "GongwenRecognition"),
        tests(
            of: "GongwenWorkspace",
            with: ["GongwenBuild", "GongwenImport", .product(name: "Crypto", package: "swift-crypto")]),
        tests(of: "GongwenCheck"),
        tests(of: "GongwenLayout"),
        tests(of: "GongwenXML"),
        tests(of: "GongwenRender", with: ["Gongwen", "GongwenImport", "GongwenLayout", "GongwenPlain", "GongwenXML"]),
        tests(of: "GongwenImport", with: ["GongwenBuild", "GongwenPlain", "GongwenRender", "GongwenXML"]),
        tests(
            of: "GongwenDraft",
            with: [
                "GongwenBuild", "GongwenImport", "GongwenWorkspace", .product(name: "Crypto", package: "swift-crypto"),
            ]),
        tests(of: "GongwenPlans", with: ["GongwenFiles"]),
        tests(of: "GongwenBuild"),
        tests(
            of: "GongwenSite",
            with: [
                "GongwenBuild", "GongwenWorkspace", "GongwenRender",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        tests(of: "GongwenCommand", with: ["GongwenXML"]),
        // Compares the pages for people with the tree.
        .testTarget(
            name: "DocumentationTests",
            dependencies: ["GongwenCommand", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings),
    ]
)
