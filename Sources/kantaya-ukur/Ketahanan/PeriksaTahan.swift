import App
import ArgumentParser
import Berkas
import Database
import Foundation
import Jejak
import Naskah
import Nomor
import Persuratan

/// After a crash: is everything there that was acknowledged, and nothing half done?
struct PeriksaTahan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract: "Membandingkan basis data dengan catatan hasil yang sudah diakui; satu pelanggaran per baris.")

  @Option(help: "Berkas hasil yang diakui, satu JSON per baris.") var catatan: String
  @Option(help: "Berapa kantor yang dituju setiap surat beban.") var kantor: Int
  @Option(help: "Hanya periksa segel surat yang kuncinya di atas ini.") var sesudah: Int64 = 0
  @Flag(help: "Anggap semua penyegelan sudah lama terputus: setelah pemulihan tidak boleh ada yang tersisa.")
  var akhir = false
  @Flag(help: "Ini basis data dari cadangan: kepala jejak yang dicatat sesudahnya tidak berlaku baginya.")
  var cadangan = false

  func run() async throws {
    let geser: TimeInterval = akhir ? 120 : 0
    let kantaya = try await Kantaya(Konfigurasi()) { Date() + geser }
    if akhir { try await kantaya.persuratan.pulihkanSegel() }
    let diakui = try HasilDiakui.baca(catatan)
    var temuan = try await kantaya.db.check().map { "basis data: \($0)" }
    temuan += try await kantaya.db.read { [kantor, akhir] tx in
      try tx.hilang(diakui) + tx.setengahJadi(kantor: kantor) + tx.nomorSalah() + (akhir ? tx.menyegel() : [])
    }
    temuan += try await segelSalah(kantaya)
    temuan += try await kantaya.gudang.periksa(kantaya.db).map { "berkas: \($0)" }
    let jejak = try await Jejak.periksa(
      kantaya.db, kunci: kantaya.kunciJejak, berkas: cadangan ? nil : kantaya.kepalaJejak)
    if let masalah = jejak.masalah { temuan.append("jejak: \(masalah.kalimat)") }
    let terakhir =
      try await kantaya.db.read { try $0.value("SELECT MAX(id) FROM naskah", as: Int64.self) } ?? 0
    await kantaya.db.close()
    for satu in temuan { try cetak(["pelanggaran": satu]) }
    try cetak(["diakui": Int64(diakui.count), "terakhir": terakhir])
  }

  /// Every sealed file is the one in the public register, byte for byte, and its seal holds.
  private func segelSalah(_ kantaya: Kantaya) async throws -> [String] {
    let berkas: [Berkas] = try await kantaya.db.read { [sesudah] tx in
      let kunci = try tx.values(
        "SELECT berkas FROM naskah WHERE status = 'dikirim' AND id > \(sesudah) ORDER BY id",
        as: Berkas.ID.self)
      return try kunci.compactMap { try tx.berkas($0) }
    }
    var temuan: [String] = []
    for satu in berkas {
      let isi = try await kantaya.gudang.bytes(satu)
      guard case .asli(let dokumen) = try await kantaya.mesin.verifikasi(berkas: isi),
        dokumen.status == .berlaku
      else {
        temuan.append("segel: \(satu.nama) tidak dikenali")
        continue
      }
      // One byte more: not in the register any more, so the seal itself is judged.
      if case .berubah = try await kantaya.mesin.verifikasi(berkas: isi + [10]) { continue }
      if case .segelSah = try await kantaya.mesin.verifikasi(berkas: isi + [10]) { continue }
      temuan.append("segel: \(satu.nama) tidak sah")
    }
    return temuan
  }
}
