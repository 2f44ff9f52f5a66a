import Bahasa
import Organisasi

/// A row of the file as it would be written. Many lists hold it on its way, so it is shared, not copied.
final class CalonPenduduk: Sendable {
  let baris: Int
  let nik: NIK?
  /// By which a row is known again: of the NIK, or without one of family, name and birth date.
  let sidik: [UInt8]
  let biodata: Biodata
  let nikAyah: NIK?
  let nikIbu: NIK?
  let nomorKK: NomorKK
  let alamat: AlamatKeluarga
  let desa: UnitKerja.ID
  let status: StatusPenduduk
  let peringatan: [Peringatan]

  init(
    baris: Int, nik: NIK?, sidik: [UInt8], biodata: Biodata, nikAyah: NIK?, nikIbu: NIK?, nomorKK: NomorKK,
    alamat: AlamatKeluarga, desa: UnitKerja.ID, status: StatusPenduduk, peringatan: [Peringatan]
  ) {
    self.baris = baris
    self.nik = nik
    self.sidik = sidik
    self.biodata = biodata
    self.nikAyah = nikAyah
    self.nikIbu = nikIbu
    self.nomorKK = nomorKK
    self.alamat = alamat
    self.desa = desa
    self.status = status
    self.peringatan = peringatan
  }

  static func sidikTanpaNIK(_ kk: NomorKK, _ biodata: Biodata) -> [UInt8] {
    Array("\(kk.teks) \(biodata.tanggalLahir) \(kunciUrut(biodata.nama))".utf8)
  }
}

/// What became of a row before the register was asked.
enum HasilBaca: Sendable {
  case calon(CalonPenduduk)
  case galat([String])
}
