import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

extension Kependudukan {
  /// What is asked for at the server's console in the name of `pelaku`: he may have no more than on screen, and `konsol`,
  /// who runs it, is named beside him, for nobody has shown there that he is `pelaku`.
  /// - Throws: `FieldErrors` at `oleh`, `desa` or `nomor`.
  package func permintaan(
    atasNama pelaku: Pelaku, konsol: String, alasan: String, desa kode: String?,
    nomor: PermintaanEkspor.Nomor
  ) async throws -> PermintaanEkspor {
    let (struktur, semua) = (try await struktur(), try await kodeDesa())
    let lingkup = struktur.lingkupEkspor(pelaku)
    var permintaan = PermintaanEkspor(
      alasan: alasan, nama: pelaku.nama, jabatan: try await db.read { try $0.jabatanPelihat(pelaku) },
      orang: pelaku.orang, wilayah: kode.map { .kode($0) } ?? .semua, nomor: nomor)
    permintaan.konsol = konsol
    var galat = FieldErrors()
    galat.check(
      "oleh", "\(pelaku.nama) tidak berhak mengekspor data penduduk.", pelaku.adalah(.eksporPenduduk))
    try galat.throwIfAny()
    let boleh =
      kode == nil
      ? lingkup == .semua : try permintaan.desa(dari: semua).allSatisfy { lingkup.memuat($0.unit) }
    galat.check(
      "desa", "Wilayah itu di luar wilayah \(pelaku.nama). Sebut desa di wilayahnya dengan --desa.", boleh)
    galat.check(
      "nomor", "NIK dan nomor KK utuh hanya bagi pemegang register kabupaten. Tambahkan --samar.",
      nomor == .samar || struktur.bolehEksporUtuh(pelaku))
    try galat.throwIfAny()
    return permintaan
  }
}

extension Tx {
  /// Whose name was used where he need not have been is told.
  func kabarkanKonsol(
    _ permintaan: PermintaanEkspor, _ jumlah: Int, _ id: EksporPenduduk.ID, pada waktu: Date
  ) throws {
    guard let orang = permintaan.orang, !permintaan.konsol.isEmpty else { return }
    try beritahu(
      [orang],
      IsiPemberitahuan(
        jenis: "ekspor", judul: "Data \(jumlah.ribuan) penduduk diekspor atas nama Anda",
        isi:
          "Dijalankan \(permintaan.konsol) untuk: \(samarkanNomor(permintaan.alasan)). Bila bukan permintaan Anda, segera beri tahu pejabat pelindungan data.",
        tautan: RuteEkspor.semua(), sebab: SebabPemberitahuan("ekspor_penduduk", id)), pada: waktu)
  }
}
