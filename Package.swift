// swift-tools-version: 6.2
import PackageDescription

// This manifest is the architecture diagram: a target sees only what is listed here, and
// Tests/ArchitectureTests refuses an import that is not. Platform knows no domain word,
// the kernel knows no domain, a domain knows no other domain.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
]
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let tls: Target.Dependency = .product(name: "HummingbirdTLS", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")

func target(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestKit"] + dependencies,
    swiftSettings: settings)
}

func library(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "kantaya",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "kantaya", targets: ["kantaya"]),
    .executable(name: "kantaya-ukur", targets: ["kantaya-ukur"]),
  ],
  dependencies: [
    // One trait is named so that the set of traits, and with it the build, does not change from run to run.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1",
      traits: [.trait(name: "FullFoundation")]),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C libraries, from Debian's -dev packages
    library("CLibPQ", pkgConfig: "libpq", apt: "libpq-dev"),
    library("CArgon2", pkgConfig: "libargon2", apt: "libargon2-dev"),
    library("CPangoCairo", pkgConfig: "pangocairo", apt: "libpango1.0-dev"),
    library("CQREncode", pkgConfig: "libqrencode", apt: "libqrencode-dev"),
    library("CLibCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
    library("CLibCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
    library("CLibMagic", pkgConfig: "libmagic", apt: "libmagic-dev"),
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    library("CExpat", pkgConfig: "expat", apt: "libexpat1-dev"),
    library("CBrotli", pkgConfig: "libbrotlienc", apt: "libbrotli-dev"),
    library("CCups", apt: "libcups2-dev"),
    // OpenCV speaks C++; this gives what we need of it to C. Debian's packages of it bring no pkg-config file.
    .target(
      name: "CWajah",
      cxxSettings: [.unsafeFlags(["-I/usr/include/opencv4", "-std=c++17"])],
      linkerSettings: ["opencv_objdetect", "opencv_imgproc", "opencv_core", "turbojpeg", "png"]
        .map {
          .linkedLibrary($0)
        }),

    // platform
    target(
      "Database",
      [
        "CLibPQ", "CLibCrypto", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    target("Bahasa", ["Database"]),
    target("CSV", ["Bahasa"]),
    // an algorithm and its index in memory: no database, no pages
    target("Pencocokan", []),
    // monitors over any log of cases: algorithms only
    target("Pemantauan", []),
    // a public log that anybody can check: a Merkle tree in tiles, signed heads, proofs
    target("Transparency", ["CLibCrypto", "Cryptography"]),
    target("Seeds", ["CSV"]),
    target("Lembar", ["Bahasa", "CZlib", "CExpat"]),
    target("Cryptography", ["CLibCrypto", "CArgon2"]),
    target(
      "Web",
      [
        "Bahasa", "Cryptography", "Database", "CZlib", "CBrotli", hummingbird, httpTypes, logging, nio,
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    target("PDF", []),
    // portraits looked at; printers spoken to
    target("Potret", ["CWajah"]),
    target("Percetakan", ["CCups"]),
    target("Cetak", ["CPangoCairo", "CQREncode", "PDF"]),
    target("Segel", ["CLibCrypto", "CArgon2", "Cryptography", "Bahasa", "PDF"]),

    // kernel
    target(
      "Jejak",
      [
        "Database", "Bahasa", "Cryptography", logging,
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    target("Organisasi", ["Database", "Bahasa", "Seeds", "Jejak", "Pemberitahuan"]),
    target(
      "Akses",
      [
        "Database", "Bahasa", "Cryptography", "Web", "Cetak", "CSV", "CQREncode", "Jejak", "Organisasi",
        "Pemberitahuan", hummingbird,
        httpTypes,
        logging, nio, .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    target("Kalender", ["Database", "Bahasa", "Seeds", "Jejak", "Organisasi"]),
    target("Nomor", ["Database", "Bahasa", "Jejak", "Organisasi"]),
    target(
      "Naskah",
      [
        "Database", "Bahasa", "Cryptography", "Seeds", "Web", "Cetak", "PDF", "Segel", "Jejak", "Organisasi",
        "Akses",
        hummingbird, httpTypes, nio, .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    target("Berkas", ["Database", "Bahasa", "Cryptography", "Jejak", "CLibMagic", nio]),
    target(
      "Tugas",
      ["Database", "Bahasa", logging, .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")]),
    target(
      "Pemberitahuan",
      [
        "Database", "Bahasa", "Tugas", "CLibCurl", logging,
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    target("Pencarian", ["Database", "Bahasa"]),
    // what permits, letters, decisions and complaints write down for everybody to check
    target(
      "LogPublik",
      [
        "Database", "Bahasa", "Cryptography", "Transparency", "Web", "Jejak", "Organisasi", "Akses",
        hummingbird,
        httpTypes, logging, nio, .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),

    // domains
    target(
      "Persuratan",
      [
        "Database", "Bahasa", "Seeds", "Cryptography", "Web", "Cetak", "Segel", "Jejak", "Organisasi",
        "Akses",
        "Kalender", "Nomor",
        "Naskah", "Berkas", "Tugas", "Pemberitahuan", "Pencarian", hummingbird, httpTypes, nio,
      ]),
    target(
      "Kependudukan",
      [
        "Database", "Bahasa", "Cryptography", "CSV", "Lembar", "Seeds", "Web", "Cetak", "Jejak", "Organisasi",
        "Akses", "Berkas", "Tugas", "Pemberitahuan", "Pencocokan", "Nomor", "Naskah", "Segel", "Potret",
        "Percetakan", hummingbird, httpTypes, nio,
      ]),
    target(
      "Perizinan",
      [
        "Database", "Bahasa", "Cryptography", "Seeds", "Web", "Organisasi", "Akses", "Jejak", "Kalender",
        "Nomor",
        "Naskah", "Segel", "Cetak", "Berkas", "LogPublik", "Tugas", "Pemberitahuan", "CSV", "Lembar",
        "Pemantauan", hummingbird, httpTypes,
        nio, logging, .product(name: "Yams", package: "Yams"),
      ]),
    target(
      "Pungli",
      [
        "Database", "Bahasa", "Cryptography", "Web", "Jejak", "Organisasi", "Akses", "Potret", hummingbird,
        httpTypes, nio,
      ]),
    // the screens with which the kernel's own data is kept
    target(
      "Administrasi",
      [
        "Database", "Bahasa", "Web", "Jejak", "Organisasi", "Akses", "Kalender", "Nomor", "Naskah", "Berkas",
        "Tugas",
        "Pemberitahuan", "Segel", "Cetak", hummingbird, httpTypes,
      ]),

    // composition
    target(
      "App",
      [
        "Database", "Bahasa", "Seeds", "Cryptography", "Web", "Cetak", "Segel", "Jejak", "Organisasi",
        "Akses", "Kalender",
        "Nomor", "Naskah", "Berkas", "Tugas", "Pemberitahuan", "Pencarian", "Persuratan", "Kependudukan",
        "Perizinan", "Pungli", "Administrasi", "CSV", "Pencocokan", "Percetakan", "Pemantauan", "LogPublik",
        "Transparency",
        hummingbird, tls, logging, httpTypes, nio, .product(name: "Yams", package: "Yams"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .executableTarget(name: "kantaya", dependencies: ["App"], swiftSettings: settings),
    // what bin/bench and bin/tahan need from inside: bulk data, sessions, checks; never installed
    .executableTarget(
      name: "kantaya-ukur",
      dependencies: [
        "App", "Database", "Bahasa", "Cetak", "Cryptography", "Segel", "Jejak", "Organisasi", "Akses",
        "Nomor",
        "Naskah", "Berkas", "Pencarian", "Persuratan", "Kependudukan", "CSV", "Pencocokan", "LogPublik",
        "Transparency", "Perizinan",
        hummingbird,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // tests
    target(
      "TestKit",
      ["Database", "CLibPQ", hummingbird, .product(name: "HummingbirdTesting", package: "hummingbird")]),
    tests("Database"),
    tests("Bahasa"),
    tests("CSV"),
    tests("Pencocokan"),
    tests("Transparency"),
    tests("Pemantauan"),
    tests("Seeds", ["CSV"]),
    tests("Lembar", ["Peralatan"]),
    tests("Cryptography"),
    tests(
      "Web",
      [
        "Bahasa", "Cryptography", "Database", "CZlib", hummingbird, httpTypes, logging, nio,
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
    tests("PDF"),
    .target(
      name: "Peralatan", dependencies: ["CPangoCairo", "TestKit"], path: "Tests/Peralatan",
      swiftSettings: settings),
    tests("Cetak", ["PDF", "Peralatan"]),
    tests("Potret", ["Peralatan"]),
    tests("Percetakan", ["Peralatan"]),
    tests("Segel", ["Cetak", "PDF", "Peralatan"]),
    tests(
      "Jejak",
      [
        "Database", "Bahasa", "Cryptography", logging,
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    tests("Organisasi", ["Pemberitahuan", "Tugas"]),
    tests(
      "Akses",
      [
        "Database", "Bahasa", "Cryptography", "Web", "Jejak", "Organisasi", "Pemberitahuan", "Tugas",
        hummingbird, httpTypes, logging, nio,
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
    tests("Kalender", ["Bahasa", "Database", "Organisasi", "Seeds", "Jejak"]),
    tests("Nomor", ["Bahasa", "Database", "Organisasi", "Jejak"]),
    tests(
      "Naskah",
      [
        "Bahasa", "Cryptography", "Database", "Web", "Cetak", "Segel", "Peralatan", "Jejak", "Organisasi",
        "Akses", hummingbird, httpTypes,
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
    tests("Berkas", ["Cryptography", nio]),
    tests("Tugas"),
    tests("Pemberitahuan", ["Peralatan"]),
    tests("Pencarian"),
    tests(
      "LogPublik",
      ["Database", "Cryptography", "Transparency", "Jejak", "Organisasi", "Akses", "Pemberitahuan", "Tugas"]),
    tests(
      "Persuratan",
      [
        "Database", "Bahasa", "Cryptography", "Web", "Jejak", "Organisasi", "Kalender", "Nomor", "Naskah",
        "Segel", "Berkas", "Akses", "Peralatan",
        "Tugas", "Pemberitahuan", "Pencarian", nio,
      ]),
    tests(
      "Kependudukan",
      [
        "Database", "Bahasa", "Cryptography", "CSV", "Seeds", "Jejak", "Organisasi", "Pencocokan", "Berkas",
        "Cetak", "Akses", "Naskah", "Nomor", "Segel", "Pemberitahuan", "Tugas",
        "PDF", "CPangoCairo", "Peralatan", "Potret", "Lembar", nio,
      ]),
    tests(
      "Perizinan",
      [
        "Bahasa", "Kalender", "Database", "Jejak", "Organisasi", "Berkas", "Cryptography", "Naskah", "Nomor",
        "Segel", "LogPublik", "Peralatan", "Web", "Akses", "Tugas", "Pemberitahuan", "CSV", "Lembar",
        "Pemantauan", hummingbird, httpTypes,
        nio, .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
    tests(
      "Pungli",
      [
        "Database", "Bahasa", "Cryptography", "Jejak", "Organisasi", "Pemberitahuan", "Tugas", "Web",
      ]),
    tests("Administrasi", ["Segel", "Cetak"]),
    tests(
      "App",
      [
        "Database", "Bahasa", "Cryptography", "Web", "Jejak", "Organisasi", "Akses", "Naskah", "Berkas",
        "Persuratan", "Kependudukan", "CSV", "Tugas", "LogPublik", "Transparency", hummingbird, logging,
        httpTypes, nio, .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
    .testTarget(name: "ArchitectureTests", dependencies: ["App", "TestKit"], swiftSettings: settings),
  ]
)
