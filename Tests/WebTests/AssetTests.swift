import Foundation
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import NIOCore
import Testing

@testable import Web

struct AssetTests {
  private let assets: Assets

  init() throws { assets = try Assets.load() }

  @Test(arguments: [("br", "br"), ("gzip", "gzip"), ("", nil), ("br;q=0, gzip", "gzip")])
  func `an asset is packed once and kept for a year`(accepted: String, encoding: String?) async throws {
    let url = assetURL("app.css")
    try await Application(router: router)
      .test(.router) { client in
        let tag = try await client.execute(uri: url, method: .get, headers: [.acceptEncoding: accepted]) {
          response in
          #expect(response.status == .ok)
          #expect(response.headers[.contentEncoding] == encoding)
          #expect(response.headers[.contentType] == "text/css; charset=utf-8")
          #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
          return try #require(response.headers[.eTag])
        }
        try await client.execute(
          uri: url, method: .get, headers: [.acceptEncoding: accepted, .ifNoneMatch: tag]
        ) {
          #expect($0.status == .notModified)
          #expect($0.body.readableBytes == 0)
        }
        try await client.execute(uri: url, method: .head) { #expect($0.body.readableBytes == 0) }
      }
  }

  private var router: Router<TestContext> {
    let router = Router(context: TestContext.self)
    router.middlewares.add(ErrorPages())
    assets.addRoutes(to: router)
    return router
  }

  @Test func `an old address still answers but is not kept, and nothing outside is served`() async throws {
    try await Application(router: router)
      .test(.router) { client in
        try await client.execute(uri: "/aset/lama/app.css", method: .get) { response in
          #expect(response.status == .ok)
          #expect(response.headers[.cacheControl] == "no-cache")
        }
        for path in [
          "/aset/0/../Package.swift", "/aset/0/%2e%2e/Package.swift", "/aset/0/tidak-ada.css",
          "/aset/0/css/10-tokens.css",
        ] {
          try await client.execute(uri: path, method: .get) { #expect($0.status == .notFound) }
        }
      }
  }

  @Test func `service worker and manifest name this version`() async throws {
    let version = assets.version
    try await Application(router: router)
      .test(.router) { client in
        for path in ["/sw.js", "/manifest.webmanifest"] {
          try await client.execute(uri: path, method: .get) { response in
            #expect(response.headers[.cacheControl] == "no-cache")
            #expect(String(buffer: response.body).contains(version))
            #expect(!String(buffer: response.body).contains("{{"))
          }
        }
      }
  }

  @Test func `the first visit stays under its weight`() throws {
    func weight(_ name: String) throws -> Int { try #require(assets.files[name]?.gzip?.bytes?.count) }
    #expect(try weight("app.css") < 25_000)
    #expect(try weight("app.css") + weight("app.js") + weight("ikon.svg") < 70_000)
  }

  @Test func `what is missing is named with its package`() {
    #expect(throws: AssetError.packageMissing("bootstrap-icons", wanted: "/tidak/ada/house.svg")) {
      try Sprite.make([.house], from: "/tidak/ada")
    }
    #expect(throws: AssetError.packageMissing("libjs-chart.js", wanted: "/tidak/ada.js")) {
      try DebianAsset("chart.js", package: "libjs-chart.js", paths: ["/tidak/ada.js"]).read()
    }
    #expect(
      "\(AssetError.packageMissing("bootstrap-icons", wanted: "x"))"
        .contains("apt-get install bootstrap-icons"))
  }

  @Test func `every icon is in the sprite once`() throws {
    let sprite = String(decoding: try Sprite.make(), as: UTF8.self)
    for icon in Icon.allCases {
      #expect(sprite.components(separatedBy: "id=\"\(icon.rawValue)\"").count == 2)
    }
  }
}
