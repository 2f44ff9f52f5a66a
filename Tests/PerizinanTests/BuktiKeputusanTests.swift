import Bahasa
import Database
import Foundation
import Naskah
import TestKit
import Testing
import Transparency
import Web

@testable import LogPublik
@testable import Perizinan

/// Terbitnya izin tercatat di log publik, dan buktinya diperiksa tanpa program kami.
struct BuktiKeputusanTests {
  @Test(
    "Bukti terbitnya izin diterima pemeriksa lain, dan ditolak sesudah diubah", arguments: Mesin.allCases)
  func bukti(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let log = LogPublik(
        db: kantor.db,
        kunci: try KunciLog(induk: Array(repeating: 7, count: 32), alamat: kantor.perizinan.alamat),
        now: { kantor.jam.kini })
      let (tanda, _, _) = try await kantor.tertagih()
      var terbit: KeputusanIzin?
      for _ in 0..<20 where terbit?.berkas == nil {
        _ = try await PenyusunLog(log).susunSemua()
        try await kantor.langkah(tanda.id)
        terbit = try await kantor.db.read { try $0.keputusan(tanda.id) }
      }
      let keputusan = try #require(terbit)
      let kode = try #require(KodeDokumen(keputusan.kode))
      func bagian(_ kode: KodeDokumen) async throws -> String? {
        try await kantor.perizinan.buktiKeputusan(kode, .id).map { String(decoding: $0.bytes, as: UTF8.self) }
      }
      #expect(try await bagian(kode)?.contains("baru saja dicatat") == true)
      _ = try await PenyusunLog(log).susunSemua()
      let halaman = try await bagian(kode) ?? ""
      let entri = try #require(try await kantor.db.read { try $0.entriKeputusan(tanda.id) })
      #expect(halaman.contains("/log/bukti/\(try #require(entri.kode))"))
      #expect(try await bagian(KodeDokumen.baru()) == nil)

      let resi = try #require(try await kantor.db.read { try $0.buktiLog(entri.id) }).encoded
      let kunci = log.kunciPublik
      #expect(try python(kunci, resi).benar)
      let teks = try python(kunci, resi).teks
      #expect(teks.contains(keputusan.nomor) && teks.contains(tanda.kode))
      let baris = resi.split(separator: "\n", omittingEmptySubsequences: false)
      for urut in baris.indices where baris[urut].count > 20 {
        var ubah = baris.map(String.init)
        let huruf = ubah[urut].index(ubah[urut].startIndex, offsetBy: 12)
        ubah[urut].replaceSubrange(huruf...huruf, with: ubah[urut][huruf] == "A" ? "B" : "A")
        #expect(try !python(kunci, ubah.joined(separator: "\n")).benar, "baris \(urut)")
      }
    }
  }

  private func python(_ kunci: String, _ resi: String) throws -> (benar: Bool, teks: String) {
    let berkas = URL(filePath: try TestFolder.shared.path("resi-\(UUID().uuidString).txt"))
    try Data(resi.utf8).write(to: berkas)
    let keluaran = Pipe()
    let proses = Process()
    proses.executableURL = URL(filePath: "/usr/bin/env")
    proses.arguments = ["python3", Self.program.path, "bukti", kunci, berkas.path]
    proses.standardOutput = keluaran
    proses.standardError = keluaran
    try proses.run()
    let teks = String(decoding: keluaran.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    proses.waitUntilExit()
    return (proses.terminationStatus == 0, teks)
  }

  private static let program = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/verifikasi-log.py")
}
