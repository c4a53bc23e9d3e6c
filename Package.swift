// swift-tools-version: 6.2
import PackageDescription

/// Habits of every target of ours: explicit imports, explicit existentials, no warning left standing.
let habits: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "bluelamp",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "bluelamp", targets: ["bluelamp"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        .target(name: "Reporting", swiftSettings: habits),
        .target(
            name: "Forms",
            dependencies: [
                "Reporting", .product(name: "Yams", package: "Yams"), .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ],
            swiftSettings: habits
        ),
        .target(
            name: "Vault",
            dependencies: [
                "Reporting",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: habits
        ),
        .target(
            name: "Store",
            dependencies: [
                "Reporting", "Forms", "Vault", "CPostgres",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: habits,
            plugins: ["Embed"]
        ),
        .target(
            name: "Evidence",
            dependencies: ["Vault", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: habits
        ),
        .target(
            name: "Outreach",
            dependencies: [
                "Reporting", "CCurl",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: habits
        ),
        .target(
            name: "Website",
            dependencies: [
                "Reporting", "Forms", "Vault", "Store", "Evidence", "CQrencode", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: habits,
            plugins: ["Embed"]
        ),
        .executableTarget(
            name: "bluelamp",
            dependencies: [
                "Reporting", "Forms", "Vault", "Store", "Evidence", "Outreach", "Website",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: habits
        ),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Reporting", "Forms", "Vault", "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            path: "Benchmarks/bench",
            swiftSettings: habits
        ),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .executableTarget(name: "embed", swiftSettings: habits),
        .plugin(name: "Embed", capability: .buildTool(), dependencies: ["embed"]),
        .testTarget(
            name: "ReportingTests", dependencies: ["Reporting"], exclude: ["Golden"], swiftSettings: habits
        ),
        .testTarget(name: "FormsTests", dependencies: ["Forms", "Reporting"], swiftSettings: habits),
        .testTarget(
            name: "VaultTests",
            dependencies: ["Vault", "Reporting", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: habits
        ),
        .testTarget(
            name: "EvidenceTests",
            dependencies: ["Evidence", "Vault", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: habits),
        .testTarget(
            name: "OutreachTests",
            dependencies: [
                "Outreach", "Reporting",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            exclude: ["official_client.py", "postbox.py"],
            swiftSettings: habits
        ),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Store", "Forms", "Vault", "Reporting", .product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Released"],
            swiftSettings: habits
        ),
        .testTarget(
            name: "ProgramTests",
            dependencies: [
                "bluelamp", "Store", "Evidence", "Forms", "Outreach", "Vault", "Reporting",
                .product(name: "InMemoryLogging", package: "swift-log"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "ServiceLifecycleTestKit", package: "swift-service-lifecycle"),
            ],
            swiftSettings: habits
        ),
        .testTarget(
            name: "WebsiteTests",
            dependencies: [
                "Website", "Store", "Evidence", "Forms", "Vault", "Reporting",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "InMemoryLogging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: habits
        ),
    ],
    swiftLanguageModes: [.v6]
)
