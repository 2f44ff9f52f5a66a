import Database
import Foundation
import Pemberitahuan

/// What a notice about appointments, desks and mandates is about.
enum SebabPenugasan {
  static func penugasan(_ id: Penugasan.ID) -> SebabPemberitahuan { .init("penugasan", id) }
  static func delegasi(_ id: Delegasi.ID) -> SebabPemberitahuan { .init("delegasi", id) }
  static func mandat(_ id: Mandat.ID) -> SebabPemberitahuan { .init("mandat", id) }
}

extension Tx {
  /// Tells those whom it concerns, except who did it.
  func kabari(
    _ orang: [Orang.ID], _ judul: String, _ isi: String, _ sebab: SebabPemberitahuan, oleh pelaku: Pelaku,
    pada waktu: Date
  ) throws {
    let lain = Set(orang).subtracting([pelaku.orang]).sorted()
    guard !lain.isEmpty else { return }
    try beritahu(
      lain, IsiPemberitahuan(jenis: "penugasan", judul: judul, isi: isi, tautan: "/akun", sebab: sebab),
      pada: waktu)
  }

  /// Tells the old address that mail goes elsewhere from now on: otherwise whoever changes it first can do the rest
  /// unseen.
  func kabariSurelLama(_ lama: Orang, _ baru: Orang, oleh pelaku: Pelaku, pada waktu: Date) throws {
    guard lama.surel != baru.surel, pelaku.orang != lama.id else { return }
    let isi = """
      \(pelaku.nama) mengubah alamat surel Anda menjadi \(baru.surel.isEmpty ? "kosong" : baru.surel). \
      Bila Anda tidak memintanya, segera beri tahu administrator sistem di Dinas Kominfo.
      """
    let sebab = SebabPemberitahuan("surel", lama.id)
    let judul = "Alamat surel Anda diubah"
    try kabari([lama.id], judul, isi, sebab, oleh: pelaku, pada: waktu)
    guard let alamat = AlamatSurel(lama.surel, nama: lama.namaLengkap) else { return }
    try antreSurel(
      Surel(judul: judul, isi: "Yth. \(lama.namaLengkap),\n\n\(isi)", sebab: sebab), kepada: [alamat],
      pada: waktu)
  }
}
