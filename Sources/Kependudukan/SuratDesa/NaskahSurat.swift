import Bahasa
import Cetak
import Database
import Foundation
import Naskah
import Organisasi

/// Everything that stands on one letter or certificate, finished: what is drawn and sealed.
struct NaskahSurat: Sendable {
  let layanan: LayananSurat
  let identitas: IdentitasDaerah
  let kop: KopNaskah
  let kantor: String
  let penandatangan: Penandatangan
  let nomor: String?
  let tanggal: Tanggal
  /// Where it is signed: the village, or the regency's seat.
  let tempat: String
  let orang: OrangSurat
  /// The other of the two, on a certificate of marriage or divorce.
  let pasangan: PasanganSurat?
  let keluarga: KeluargaSurat?
  /// The paragraphs with everything filled in.
  let isi: [String]
  let keperluan: String
  /// PNG of the face, where the paper shows one.
  var foto: [UInt8]?
}

/// One person as papers name him, in words.
struct OrangSurat: Sendable {
  let nama, nik, kelamin, tempatLahir, lahir, agama, pendidikan, pekerjaan, statusKawin, golonganDarah: String
  let kewarganegaraan, shdk, ayah, ibu, tanggalKawin: String
  let lahirTanggal: Tanggal
}

/// Husband or wife, as a certificate names him or her.
enum PasanganSurat: Sendable {
  case penduduk(OrangSurat)
  /// Who is in no register of this regency.
  case nama(String)
}

/// The family as the card shows it.
struct KeluargaSurat: Sendable {
  let nomor, kepala, alamat, rtRw, kodePos, desa, kecamatan, kabupaten, provinsi: String
  let anggota: [OrangSurat]

  var alamatLengkap: String {
    ["\(alamat), RT \(rtRw)", desa, kecamatan, kabupaten].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// Whether numbers stand there in full: on the paper itself they do, in a preview they do not.
enum NomorTampak { case penuh, samar }
