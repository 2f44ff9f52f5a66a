import Bahasa
import Database
import Organisasi
import Pencocokan

extension CatatanOrang {
  /// A person as the register would have him: one that is in it, or one that is about to be written. The family card is
  /// known by its key, so no number is opened.
  init(
    _ id: Int64, _ b: Biodata, keluarga: KartuKeluarga.ID?, desa: UnitKerja.ID,
    _ induk: [UnitKerja.ID: UnitKerja.ID]
  ) {
    self.init(id: id)
    nama = b.nama
    kelamin = b.jenisKelamin.rawValue
    lahir = TanggalLahir(
      tahun: b.tanggalLahir.tahun, bulan: b.tanggalLahir.bulan, hari: b.tanggalLahir.hari)
    tempatLahir = b.tempatLahir
    ayah = b.namaAyah
    ibu = b.namaIbu
    nomorKK = keluarga.map { "\($0.rawValue)" } ?? ""
    wilayah = [induk[desa]?.description ?? "", desa.description]
  }
}
