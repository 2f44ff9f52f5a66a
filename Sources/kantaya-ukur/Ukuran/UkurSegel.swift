import App
import ArgumentParser
import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Persuratan

/// How many papers are drawn, and how many signed with a certificate whose key costs what it costs, one after the
/// other.
struct UkurSegel: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segel", abstract: "Mengukur pencetakan dan penandatanganan lengkap.")

  @Option(help: "Berapa surat.") var jumlah = 30

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let sekda = try await kantaya.db.read { try $0.sekda() }
    let persuratan = kantaya.persuratan
    var konsep: [NaskahDinas.ID] = []
    for nomor in 0..<jumlah {
      konsep.append(
        try await persuratan.konsepSiap(
          konsepEdaran("Surat segel ke-\(nomor + 1)", sekda, tujuan: [.kelompok("semua-camat")]), oleh: sekda)
      )
    }
    _ = try await persuratan.pratinjau(konsep[0], oleh: sekda)
    var cetakan: [Double] = []
    var tandaTangan: [Double] = []
    for id in konsep {
      cetakan.append(try await lama { try await persuratan.pratinjau(id, oleh: sekda) }.0)
    }
    for id in konsep {
      let waktu = try await lama {
        try await persuratan.tandaTangani(id, versi: 1, sandi: DemoContoh.sandiSertifikat, oleh: sekda)
      }
      .0
      tandaTangan.append(waktu)
    }
    try cetak(Hasil("drawing one page", cetakan))
    try cetak(laju("drawing, one after the other", cetakan))
    try cetak(Hasil("signing: key, drawing, seal, sending", tandaTangan))
    try cetak(laju("signing, one after the other", tandaTangan))
    await kantaya.db.close()
  }

  private func laju(_ nama: String, _ waktu: [Double]) -> Hasil {
    Hasil(nama, n: waktu.count, Double(waktu.count) / waktu.reduce(0, +) * 1000, satuan: "/s")
  }
}
