import Bahasa

/// The court's ruling that lifts a condition of marriage: the dispensation from the age (UU 16/2019 Pasal 7 ayat (2)), or
/// the leave to have another wife (UU 1/1974 Pasal 4). Its number, the court and the day; a Muslim's comes from the
/// Pengadilan Agama, that of others from the Pengadilan Negeri (PERMA 5/2019 Pasal 1, UU 1/1974 Pasal 63).
struct PeriksaPenetapan {
  let apa: Apa
  let orang: Biodata
  let isian: [String: String]
  let hari: Tanggal

  enum Apa { case dispensasi, izinBeristri }

  init(_ ketentuan: KetentuanSurat, orang: Biodata, isian: [String: String], hari: Tanggal) {
    if case .tidakBeristri = ketentuan { apa = .izinBeristri } else { apa = .dispensasi }
    self.orang = orang
    self.isian = isian
    self.hari = hari
  }

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
          ? "\(nama) bagi yang beragama Islam diberikan Pengadilan Agama."
          : "\(nama) bagi yang bukan beragama Islam diberikan Pengadilan Negeri.", isian: agama.nama
      )
    }
    guard let nomor = medan.first(where: { $0.jenis == .penetapan || $0.jenis == .putusan }),
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

  private var nama: String { apa == .dispensasi ? "Dispensasi kawin" : "Izin beristri lebih dari seorang" }

  private var belumCukup: String {
    switch apa {
    case .dispensasi:
      "Menurut register, \(orang.nama) lahir \(orang.tanggalLahir.teks), jadi perlu dispensasi kawin dari pengadilan."
    case .izinBeristri:
      "Menurut register, \(orang.nama) masih terikat perkawinan, jadi perlu izin pengadilan untuk beristri lagi. Bila perkawinan itu sudah putus, catat perceraian atau kematian istrinya lebih dahulu."
    }
  }
}
