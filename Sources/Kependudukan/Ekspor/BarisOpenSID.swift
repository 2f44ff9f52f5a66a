import Bahasa

/// One person as a line of that sheet.
struct BarisOpenSID {
  /// In place of a number that the file is not to hold.
  static let samar = "****************"

  let biodata: Biodata
  let nik: String
  let nikAyah: String
  let nikIbu: String
  let nomorKK: String
  let alamat: AlamatKeluarga
  let status: StatusPenduduk
  /// `33.14.01.2001`
  let desa: String

  /// The fields in the order of `KolomOpenSID`.
  func isi(_ kode: (KodePenduduk.Tabel, Int) -> Int) -> [String] {
    let b = biodata
    let r = b.rincian
    return [
      alamat.alamat, strip(alamat.dusun), strip(alamat.rw), strip(alamat.rt), b.nama, nomorKK, nik,
      String(b.jenisKelamin.kode), b.tempatLahir, b.tanggalLahir.description, String(b.agama),
      String(b.pendidikan), teks(r.pendidikanDitempuh), String(kode(.pekerjaan, b.pekerjaan)),
      String(b.statusKawin.kodeLama), String(b.shdk.rawValue), String(b.kewarganegaraan.rawValue), nikAyah,
      b.namaAyah, nikIbu, b.namaIbu, String(b.golonganDarah), r.aktaLahir ?? "", r.paspor ?? "",
      teks(r.akhirPaspor), r.izinTinggal ?? "", r.aktaKawin ?? "", teks(r.tanggalKawin), r.aktaCerai ?? "",
      teks(r.tanggalCerai), teks(r.cacat), teks(r.caraKB), teks(r.hamil), teks(r.ktpEl), teks(r.statusRekam),
      r.alamatSekarang ?? "", String(status.kodeOpenSID), r.suku ?? "", r.tagKTP ?? "", r.asuransi ?? "",
      r.nomorAsuransi ?? "", r.lintang ?? "", r.bujur ?? "", desa,
    ]
  }

  private func strip(_ teks: String) -> String { teks.isEmpty ? "-" : teks }
  private func teks(_ nilai: (some CustomStringConvertible)?) -> String { nilai.map { "\($0)" } ?? "" }
}
