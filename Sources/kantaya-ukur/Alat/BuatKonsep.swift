import App
import ArgumentParser
import Bahasa
import Database
import Foundation
import Organisasi
import Persuratan

/// Drafts of the Sekretaris Daerah that wait for nothing but the signature.
struct BuatKonsep: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "konsep", abstract: "Membuat konsep yang siap ditandatangani; satu kunci per baris.")

  @Option(help: "Berapa konsep.") var jumlah = 20

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let sekda = try await kantaya.db.read { try $0.sekda() }
    for nomor in 0..<jumlah {
      let id = try await kantaya.persuratan.konsepSiap(edaran(nomor, sekda), oleh: sekda)
      try cetak(["naskah": "\(id)"])
    }
    await kantaya.db.close()
  }

  private func edaran(_ nomor: Int, _ sekda: Pelaku) throws -> KontenNaskah {
    try konsepEdaran(
      "Pengukuran surat edaran ke-\(nomor + 1)", sekda,
      tujuan: ["semua-perangkat-daerah", "semua-desa-kelurahan", "semua-puskesmas"].map { .kelompok($0) })
  }
}

/// A letter of a page, as an office writes it.
func konsepEdaran(_ hal: String, _ sekda: Pelaku, tujuan: [Tujuan]) throws -> KontenNaskah {
  guard let jabatan = sekda.utama?.jabatan else { throw UkurError("Sekretaris Daerah tidak bertugas") }
  return KontenNaskah(
    jenis: "SD", hal: hal,
    isi: """
      Menindaklanjuti rapat koordinasi tingkat kabupaten, bersama ini kami sampaikan hal-hal sebagai berikut:

      1. Setiap kepala perangkat daerah, camat, lurah, dan kepala desa agar menyampaikan laporan pelaksanaan kegiatan \
      sampai dengan akhir bulan berjalan.
      2. Laporan memuat capaian, kendala, dan rencana tindak lanjut, serta disampaikan paling lambat tanggal lima \
      bulan berikutnya.
      3. Keterlambatan penyampaian laporan menjadi bahan penilaian kinerja.

      Demikian atas perhatian dan kerja samanya kami ucapkan terima kasih.
      """,
    tujuan: tujuan, klasifikasi: "000.1", penandatangan: jabatan)
}

extension Persuratan {
  /// A draft of one who signs himself: submitted, it waits for his signature at once.
  func konsepSiap(_ konten: KontenNaskah, oleh pelaku: Pelaku) async throws -> NaskahDinas.ID {
    let id = try await buatKonsep(konten, kunci: "", oleh: pelaku)
    try await ajukan(id, versi: 1, oleh: pelaku)
    return id
  }
}
