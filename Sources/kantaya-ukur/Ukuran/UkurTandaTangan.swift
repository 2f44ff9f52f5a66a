import App
import ArgumentParser
import Bahasa
import Database
import Foundation
import Nomor
import Organisasi
import Persuratan

/// A thousand letters of one register are signed in the same moment: number, paper, seal, deliveries, trail.
///
/// The signer's key gets a cheap passphrase here, since opening the real one takes a tenth of a second by design and
/// one person's signatures take turns: a thousand of them would measure Argon2 alone.
struct UkurTandaTangan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tanda-tangan",
    abstract: "Menandatangani serentak dari satu register, lalu memeriksa nomornya.")

  @Option(help: "Berapa surat serentak.") var serentak = 1000

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let sekda = try await kantaya.db.read { try $0.sekda() }
    try await kantaya.beriKunciMurah()
    let konsep = try await konsep(kantaya, sekda)
    let (semua, waktu) = try await lama {
      try await withThrowingTaskGroup(of: Double.self) { group in
        for id in konsep {
          group.addTask {
            try await lama {
              try await kantaya.persuratan.tandaTangani(
                id, versi: 1, sandi: DemoContoh.sandiSertifikat, oleh: sekda)
            }
            .0
          }
        }
        return try await group.reduce(into: [Double]()) { $0.append($1) }
      }
    }
    try cetak(Hasil("signing at once: wait of one signer", waktu))
    try cetak(
      Hasil(
        "signing at once: drawn, sealed, sent", n: serentak, Double(serentak) / semua * 1000, satuan: "/s"))
    try await cetakPemeriksaan(konsep, kantaya)
    await kantaya.db.close()
  }

  private func konsep(_ kantaya: Kantaya, _ sekda: Pelaku) async throws -> [NaskahDinas.ID] {
    let tujuan = try await kantaya.db.read { tx in
      try tx.struktur().unit.values.filter { $0.jenis == .kecamatan }.map { Tujuan.unit($0.id, up: "") }
        .prefix(3)
    }
    return try await withThrowingTaskGroup(of: NaskahDinas.ID.self) { group in
      for nomor in 0..<serentak {
        group.addTask {
          try await kantaya.persuratan.konsepSiap(
            konsepEdaran("Surat serentak ke-\(nomor + 1)", sekda, tujuan: Array(tujuan)), oleh: sekda)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func cetakPemeriksaan(_ konsep: [NaskahDinas.ID], _ kantaya: Kantaya) async throws {
    let (temuan, terkirim) = try await kantaya.db.read { tx in
      (
        try tx.periksaNomor().count,
        try tx.values("SELECT id FROM naskah WHERE status = 'dikirim'", as: NaskahDinas.ID.self)
      )
    }
    let belum = Set(konsep).subtracting(terkirim).count
    try cetak(
      Hasil(
        "signing at once: duplicates, gaps, unsent", n: konsep.count, Double(temuan + belum),
        satuan: "found"))
  }
}
