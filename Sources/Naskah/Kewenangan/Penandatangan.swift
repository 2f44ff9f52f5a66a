import Organisasi

/// The signature block as it was on the day of signing: a snapshot that no reorganisation changes.
package struct Penandatangan: Sendable, Equatable, Codable {
  package let orang: Orang.ID
  package let jabatan: Jabatan.ID
  package let penugasan: Penugasan.ID
  /// `Plt. Kepala Dinas Kesehatan`
  package let sebutan: String
  /// The lines above the name: `a.n. BUPATI SRAGEN`, `SEKRETARIS DAERAH,`
  package let baris: [String]
  package let nama: String
  /// Empty when it is not printed.
  package let pangkat: String
  package let nip: String
  package let kop: Kop
  /// The mandates it rests on.
  package let dasar: String

  package init(
    orang: Orang.ID, jabatan: Jabatan.ID, penugasan: Penugasan.ID, sebutan: String, baris: [String],
    nama: String, pangkat: String, nip: String, kop: Kop, dasar: String
  ) {
    self.orang = orang
    self.jabatan = jabatan
    self.penugasan = penugasan
    self.sebutan = sebutan
    self.baris = baris
    self.nama = nama
    self.pangkat = pangkat
    self.nip = nip
    self.kop = kop
    self.dasar = dasar
  }

  /// Which letterhead goes with the signer (2.3).
  package enum Kop: Sendable, Equatable, Codable {
    case bupati
    case wakilBupati
    case kantor(UnitKerja.ID)
  }
}
