import App
import ArgumentParser
import Bahasa
import Database
import Foundation
import Organisasi
import Pencarian

/// Years of letters at once: rows as the program itself would have left them, but for the sealed files.
struct IsiKiriman: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isi",
    abstract: "Mengisi naskah, kiriman, disposisi, dan indeks pencarian. Tetap untuk jumlah yang sama.")

  private static let sekali = 2000

  @Option(help: "Kira-kira berapa kiriman; satu naskah rata-rata sepuluh.") var kiriman = 50_000
  @Flag(inversion: .prefixedNo, help: "Dengan indeks pencarian.") var indeks = true

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let jumlah = max(kiriman / 10, 1)
    let mulai = ContinuousClock.now
    let pembuat = try await kantaya.db.read { tx in
      try PembuatSurat(jumlah: jumlah, struktur: try tx.struktur(), sampai: Date())
    }
    var agenda = BukuAgenda()
    for awal in stride(from: 0, to: jumlah, by: Self.sekali) {
      let surat = (awal..<min(awal + Self.sekali, jumlah)).map { pembuat.surat($0, &agenda) }
      try await kantaya.db.write { tx in try tx.muat(surat) }
      FileHandle.standardError.write(Data("\r\(min(awal + Self.sekali, jumlah)) dari \(jumlah) naskah".utf8))
    }
    let terakhir = agenda.terakhir
    try await kantaya.db.write { tx in try tx.muat(agenda: terakhir) }
    if indeks { try await Pencarian.bangunUlang(kantaya.db) }
    var isi = try await kantaya.db.read { tx in try tx.isiKini() }
    isi["detik"] = Int((ContinuousClock.now - mulai) / .seconds(1))
    try cetak(isi)
    await kantaya.db.close()
  }
}

extension Tx {
  fileprivate func isiKini() throws -> [String: Int] {
    [
      "naskah": try value("SELECT COUNT(*) FROM naskah") ?? 0,
      "kiriman": try value("SELECT COUNT(*) FROM kiriman") ?? 0,
      "disposisi": try value("SELECT COUNT(*) FROM disposisi") ?? 0,
    ]
  }

  fileprivate func muat(_ surat: [SuratJadi]) throws {
    try insert(
      into: "naskah",
      columns: [
        "id", "kantor", "konseptor", "jabatan_konseptor", "penandatangan", "jenis", "hal", "klasifikasi",
        "keamanan",
        "kecepatan", "ringkas_tujuan", "versi", "status", "nomor", "tanggal", "kode", "berkas",
        "sebutan_penandatangan", "nama_penandatangan", "nama_kantor", "dibuat", "diubah", "ditandatangani",
        "dikirim", "nama_tercetak",
      ], rows: surat.map(\.naskah))
    try insert(
      into: "naskah_versi", columns: ["naskah", "versi", "isi", "sidik", "oleh", "nama", "waktu"],
      rows: surat.map(\.versi))
    try insert(
      into: "kiriman",
      columns: [
        "id", "naskah", "kantor", "untuk", "jenis", "status", "nomor_agenda", "tahun_agenda", "dikirim",
        "diterima",
        "dibaca", "tenggat", "selesai",
      ], rows: surat.lazy.flatMap(\.kiriman))
    try insert(
      into: "disposisi",
      columns: [
        "id", "kiriman", "dari", "kepada", "sebutan_dari", "sebutan_kepada", "instruksi", "catatan",
        "tenggat",
        "status", "dibuat", "dibaca", "selesai",
      ], rows: surat.lazy.compactMap(\.disposisi))
    try insert(
      into: "pencarian",
      columns: ["id", "jenis", "objek", "judul", "isi", "tanggal", "unit", "klasifikasi", "hak"],
      rows: surat.map(\.pencarian))
  }

  fileprivate func muat(agenda: [[SQLValue]]) throws {
    try run("DELETE FROM agenda")
    try insert(into: "agenda", columns: ["kantor", "tahun", "terakhir"], rows: agenda)
  }
}
