import Bahasa

/// The court's dispensation from the age of marriage: its number, the court and the day (UU 16/2019 Pasal 7 ayat (2)). A
/// Muslim's comes from the Pengadilan Agama, that of others from the Pengadilan Negeri (PERMA 5/2019 Pasal 1).
struct PeriksaDispensasi {
  let orang: Biodata
  let isian: [String: String]
  let hari: Tanggal

  /// What is still missing or does not fit of the fields in `medan`, and at which; nil when they lift the condition.
  func halangan(_ medan: [MedanSurat]) -> HalanganSurat? {
    if let kosong = medan.first(where: { isian[$0.nama, default: ""].isEmpty }) {
      return HalanganSurat(
        kalimat: "\(belumCukup) Isi \(medan.map { $0.label.lowercased() }.joined(separator: ", ")).",
        isian: kosong.nama)
    }
    let agama = medan.first { $0.jenis == .pengadilan }
    if let agama, isian[agama.nama]?.hasPrefix("Pengadilan Negeri") == orang.isMuslim {
      return HalanganSurat(
        kalimat: orang.isMuslim
          ? "Dispensasi kawin bagi yang beragama Islam ditetapkan Pengadilan Agama."
          : "Dispensasi kawin bagi yang bukan beragama Islam ditetapkan Pengadilan Negeri.", isian: agama.nama
      )
    }
    guard let nomor = medan.first(where: { $0.jenis == .penetapan }),
      let tertulis = isian[nomor.nama]?.firstMatch(of: /\/(\d{4})\/(PA|PN|MS)\./)
    else { return nil }
    if let agama, isian[agama.nama]?.hasPrefix("Pengadilan Negeri") != (tertulis.2 == "PN") {
      return HalanganSurat(
        kalimat: "Nomor penetapan itu bukan dari pengadilan yang disebut.", isian: nomor.nama)
    }
    guard let tanggal = medan.first(where: { $0.jenis == .tanggal }),
      let ditetapkan = isian[tanggal.nama].flatMap(Tanggal.init(tulisan:))
    else { return nil }
    if ditetapkan > hari {
      return HalanganSurat(kalimat: "Tanggal penetapan itu belum tiba.", isian: tanggal.nama)
    }
    return Int(tertulis.1).map { ditetapkan.tahun < $0 } == true
      ? HalanganSurat(kalimat: "Tanggal penetapan itu mendahului tahun nomornya.", isian: tanggal.nama) : nil
  }

  private var belumCukup: String {
    "Menurut register, \(orang.nama) lahir \(orang.tanggalLahir.teks), jadi perlu dispensasi kawin dari pengadilan."
  }
}
