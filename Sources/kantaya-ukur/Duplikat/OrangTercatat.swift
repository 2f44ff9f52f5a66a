import Foundation

/// A row of the table in which doubles are looked for.
struct OrangTercatat {
  var nama: String
  let kelamin: String
  let tempatLahir: String
  var lahir: String
  var ibu: String
  var ayah: String
  var nomorKK: String
  var kecamatan: String
  var desa: String

  static let kolom = [
    "id", "nama", "jenis_kelamin", "tempat_lahir", "tanggal_lahir", "nama_ibu", "nama_ayah", "nomor_kk",
    "kecamatan", "desa",
  ]

  static let peta = """
    id: id
    nama: nama
    jenis_kelamin: jenis_kelamin
    tempat_lahir: tempat_lahir
    tanggal_lahir: tanggal_lahir
    nama_ibu: nama_ibu
    nama_ayah: nama_ayah
    nomor_kk: nomor_kk
    wilayah: [kecamatan, desa]

    """

  func isi(_ id: Int) -> [String] {
    ["\(id)", nama, kelamin, tempatLahir, lahir, ibu, ayah, nomorKK, kecamatan, desa]
  }
}
