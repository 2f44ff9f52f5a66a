import Database
import Foundation
import TestKit
import Transparency

@testable import LogPublik

/// A copy of a log as anybody may have it, and the two programs that check it: ours and the one that is not.
struct Salinan: Sendable {
  let folder: URL
  let kunci: NoteVerifier

  struct Jawaban: Sendable {
    let benar: Bool
    let teks: String
  }

  init(_ buku: Buku) async throws {
    folder = URL(filePath: try TestFolder.shared.path("salinan-\(UUID().uuidString)"))
    kunci = buku.log.kunci.penanda.verifier
    _ = try await buku.log.salin(ke: folder)
  }

  func berkas(_ nama: String) -> URL { folder.appending(path: nama) }

  func isi(_ nama: String) throws -> String { try String(contentsOf: berkas(nama), encoding: .utf8) }

  /// By `docs/verifikasi-log.py`.
  func python(_ argumen: String...) throws -> Jawaban {
    let keluaran = Pipe()
    let proses = Process()
    proses.executableURL = URL(filePath: "/usr/bin/env")
    proses.arguments = ["python3", Self.program.path] + argumen
    proses.standardOutput = keluaran
    proses.standardError = keluaran
    try proses.run()
    let teks = String(decoding: keluaran.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    proses.waitUntilExit()
    return Jawaban(benar: proses.terminationStatus == 0, teks: teks)
  }

  /// By `kantaya verifikasi-log`: nil when nothing is wrong.
  func temuan(sejak: String? = nil, resi: [(String, String)] = []) async throws -> TemuanLog? {
    do {
      let pemeriksa = try PemeriksaLog(.folder(folder), kunci: kunci)
      _ = try await pemeriksa.periksa(sejak: sejak, resi: resi.map { (nama: $0.0, teks: $0.1) })
      return nil
    } catch let temuan as TemuanLog {
      return temuan
    }
  }

  private static let program = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/verifikasi-log.py")
}
