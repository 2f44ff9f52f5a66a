import Bahasa
import Organisasi

/// A row of the file as it would be written.
struct CalonPenduduk: Sendable {
  let baris: Int
  let nik: NIK
  let sidik: [UInt8]
  let biodata: Biodata
  let nikAyah: NIK?
  let nikIbu: NIK?
  let nomorKK: NomorKK
  let alamat: AlamatKeluarga
  let desa: UnitKerja.ID
  let status: StatusPenduduk
  let peringatan: [Peringatan]
}

/// What became of a row before the register was asked.
enum HasilBaca: Sendable {
  case calon(CalonPenduduk)
  case galat([String])
}
