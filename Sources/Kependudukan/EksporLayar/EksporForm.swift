import Bahasa
import Database
import Foundation
import Organisasi

/// What is asked for, as typed.
struct EksporForm: Decodable, Sendable {
  var kunci = ""
  var wilayah = ""
  var bentuk = ""
  var nomor = ""
  var alasan = ""
  var sebelum = ""

  /// What may be asked for by `pelaku`.
  /// - Throws: `FieldErrors`.
  func diperiksa(_ pelaku: Pelaku, _ struktur: Struktur) throws(FieldErrors) -> EksporDiminta {
    var galat = FieldErrors()
    let unit = UnitKerja.ID(wilayah)
    let boleh = struktur.wilayahEkspor(pelaku)
    galat.check(
      "wilayah", "Pilih desa atau kecamatan di wilayah Anda.",
      unit.map { boleh.contains($0) } ?? (wilayah.isEmpty && struktur.lingkupEkspor(pelaku) == .semua))
    let bentuk = BentukEkspor(rawValue: bentuk)
    galat.check("bentuk", "Pilih bentuk berkasnya.", bentuk != nil)
    let nomor = PermintaanEkspor.Nomor(rawValue: nomor)
    galat.check("nomor", "Pilih isi kolomnya.", nomor != nil)
    galat.check(
      "nomor", "NIK dan nomor KK utuh hanya bagi pemegang register kabupaten.",
      nomor != .utuh || struktur.bolehEksporUtuh(pelaku))
    let alasan = alasan.rapi
    galat.check(
      "alasan", "Tuliskan untuk apa data diambil, 10 sampai 300 huruf.", (10...300).contains(alasan.count))
    try galat.throwIfAny()
    guard let bentuk, let nomor else { throw galat }
    return EksporDiminta(
      kunci: kunci.isEmpty ? UUID().uuidString : kunci, wilayah: unit, bentuk: bentuk, nomor: nomor,
      alasan: alasan)
  }
}

struct EksporDiminta: Sendable {
  let kunci: String
  let wilayah: UnitKerja.ID?
  let bentuk: BentukEkspor
  let nomor: PermintaanEkspor.Nomor
  let alasan: String
}

extension Struktur {
  /// Whose data `pelaku` may take out.
  func lingkupEkspor(_ pelaku: Pelaku) -> LingkupPenduduk { lingkup(pelaku, .eksporPenduduk) }

  /// The villages and kecamatan that he may choose.
  func wilayahEkspor(_ pelaku: Pelaku) -> [UnitKerja.ID] {
    let lingkup = lingkupEkspor(pelaku)
    let desa = desa(lingkup)
    let kecamatan = unit.values.filter { $0.jenis == .kecamatan && $0.bubar == nil }
      .filter { satu in
        let miliknya = self.desa(di: satu.id)
        return !miliknya.isEmpty && miliknya.allSatisfy { lingkup.memuat($0.id) }
      }
      .sorted { ($0.kode, $0.id) < ($1.kode, $1.id) }
    return (kecamatan + desa).map(\.id)
  }

  /// Whole numbers leave the system only with who may open each of them and keeps them all.
  func bolehEksporUtuh(_ pelaku: Pelaku) -> Bool { memegangRegister(pelaku) }
}
