import Database
import Web
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing
import TestKit

@testable import App

@Suite struct LayananTests {
  /// The program as an operator starts it, on free ports, ended when `uji` is done.
  private func melayani(
    _ maya: Maya, _ uji: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    let (porta, pengirim) = AsyncStream.makeStream(of: Int.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await maya.kantaya.layani(
          TitikDengar(tuan: "127.0.0.1", port: 0), logger: Logger(label: "uji")
        ) { pengirim.yield($0) }
      }
      for await satu in porta {
        try await uji(satu)
        // It is stopped in the midst of its work: what its parts say to that is no matter here.
        group.cancelAll()
        while await group.nextResult() != nil {}
        return
      }
      try await group.waitForAll()
      Issue.record("the server ended before it listened")
    }
  }

  private func jalankan(_ program: String, _ argumen: [String]) throws -> (status: Int32, keluaran: String) {
    let proses = Process()
    proses.executableURL = URL(filePath: program)
    proses.arguments = argumen
    let keluaran = Pipe()
    proses.standardOutput = keluaran
    proses.standardError = FileHandle.nullDevice
    try proses.run()
    let bytes = keluaran.fileHandleForReading.readDataToEndOfFile()
    proses.waitUntilExit()
    return (proses.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  @Test func `TLS dilayani sendiri, dan basis data ditutup saat selesai`() async throws {
    let folder = try TestFolder.shared.path("tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let (sertifikat, kunci) = ("\(folder)/sertifikat.pem", "\(folder)/kunci.pem")
    let dibuat = try jalankan(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
        "subjectAltName=DNS:localhost", "-keyout", kunci, "-out", sertifikat,
      ])
    try #require(dibuat.status == 0)
    try await Maya.buka { maya in
      var konfigurasi = maya.kantaya.konfigurasi
      konfigurasi.tls = BerkasTLS(sertifikat: sertifikat, kunci: kunci)
      konfigurasi.site.transport = .https
      let kantaya = try await Kantaya(konfigurasi, di: maya.kantaya.db, now: { Maya.senin })
      try await melayani(Maya(kantaya: kantaya, kabupaten: maya.kabupaten)) { porta in
        let jawaban = try jalankan(
          "/usr/bin/curl",
          ["-s", "-i", "--cacert", sertifikat, "--tls-max", "1.3", "https://localhost:\(porta)/masuk"])
        #expect(jawaban.status == 0)
        #expect(jawaban.keluaran.contains("HTTP/1.1 200"))
        #expect(jawaban.keluaran.lowercased().contains("strict-transport-security: max-age="))
        #expect(jawaban.keluaran.contains("__Host-"))
        let lama = try jalankan(
          "/usr/bin/curl",
          ["-s", "--cacert", sertifikat, "--tlsv1.1", "--tls-max", "1.1", "https://localhost:\(porta)/sehat"])
        #expect(lama.status != 0)
      }
      await #expect(throws: (any Error).self) { try await kantaya.db.read { _ in 1 } }
    }
  }

  @Test func `berkas TLS yang bukan sertifikat ditolak dengan namanya`() throws {
    let bukan = try TestFolder.shared.path("bukan-\(UUID().uuidString).pem")
    try Data("bukan sertifikat".utf8).write(to: URL(filePath: bukan))
    #expect(throws: KonfigurasiError.self) { try BerkasTLS(sertifikat: bukan, kunci: bukan).server() }
  }

  @Test func `metrik menyebut rute, basis data, tugas, siaran, dan memori`() async throws {
    try await Maya.buka { maya in
      try await maya.melayani { client in _ = try await client.execute(uri: "/masuk", method: .get) }
      let teks = await maya.kantaya.metrik(maya.kantaya.pelaksana(Logger(label: "uji"))).text
      for nama in [
        "kantaya_http_requests_total{method=\"GET\",route=\"/masuk\",status=\"200\"} 1",
        "kantaya_database_up 1",
        "kantaya_database_writes_total", "kantaya_database_waiting 0", "kantaya_live_listeners 0",
        "process_resident_memory_bytes",
      ] { #expect(teks.contains(nama), "\(nama)") }
      for baris in teks.split(separator: "\n") where !baris.hasPrefix("#") {
        #expect(baris.wholeMatch(of: /[a-z_]+(\{.*\})? [0-9.e+\-]+/) != nil, "\(baris)")
      }
    }
  }
}
