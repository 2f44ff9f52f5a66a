/// The people of the model regency who have a name and a character of their own: tests and docs tell their days.
package enum Tokoh: String, Sendable, CaseIterable {
  /// Reads letters on a tablet in the car, signs between two villages.
  case bupati
  /// Opens events in the Bupati's place and reports the same evening.
  case wakilBupati
  /// Careful: sends a draft back for a wrong comma, and is usually right.
  case sekda
  /// Reads every legal product twice.
  case kabagHukum
  /// Runs the house, and with it the central registry.
  case kabagUmum
  /// Sends one letter to 278 offices before her first coffee.
  case tuSetda
  /// Keeps the Bupati's desk: reads along, disposes nothing herself.
  case sekretarisPribadi
  /// A doctor first; wants to know what a letter changes for patients.
  case kadisKesehatan
  case sekdisKesehatan
  case kabidKesehatanMasyarakat
  case kasiPromosiKesehatan
  /// Drafts most of her office's letters; new, quick, asks why.
  case konseptorKesehatan
  case tuKesehatan
  /// Often on the road; answers by telephone.
  case camatGemolong
  case sekcamGemolong
  case tuGemolong
  /// Works from the balai desa with one bar of signal.
  case kadesBrangkal
  /// The village's memory: knows every family and every letter.
  case sekdesBrangkal
  case kaurUmumBrangkal
  case lurahGemolong
  /// Dinas Kominfo's administrator of this very system.
  case admin
  case inspektur

  struct Riwayat {
    let kodeUnit: String
    let jabatan: String
    let nama: String
    let perempuan: Bool
    let lahir: Int

    init(_ kodeUnit: String, _ jabatan: String, _ nama: String, perempuan: Bool = false, lahir: Int) {
      self.kodeUnit = kodeUnit
      self.jabatan = jabatan
      self.nama = nama
      self.perempuan = perempuan
      self.lahir = lahir
    }
  }

  var riwayat: Riwayat {
    switch self {
    case .bupati: .init("00", "Bupati Sragen", "Bagaskara Wiratama", lahir: 1978)
    case .wakilBupati: .init("00", "Wakil Bupati Sragen", "Endang Palupi", perempuan: true, lahir: 1975)
    case .sekda: .init("01", "Sekretaris Daerah", "Hargo Danuwijaya", lahir: 1968)
    case .kabagHukum:
      .init("01.03", "Kepala Bagian Hukum", "Nastiti Kusumadewi", perempuan: true, lahir: 1977)
    case .kabagUmum: .init("01.07", "Kepala Bagian Umum", "Tulus Basuki", lahir: 1973)
    case .tuSetda:
      .init("01.07.1", "Pengelola Surat Sekretariat Daerah", "Tutik Handarini", perempuan: true, lahir: 1986)
    case .sekretarisPribadi:
      .init("01.07.1", "Sekretaris Pribadi Bupati", "Amira Salwanindya", perempuan: true, lahir: 1992)
    case .kadisKesehatan:
      .init("05", "Kepala Dinas Kesehatan", "Laksmi Puspaningtyas", perempuan: true, lahir: 1971)
    case .sekdisKesehatan: .init("05", "Sekretaris Dinas Kesehatan", "Joko Widayanto", lahir: 1974)
    case .kabidKesehatanMasyarakat:
      .init(
        "05.B1", "Kepala Bidang Kesehatan Masyarakat", "Wening Sasmitaningrum", perempuan: true, lahir: 1979)
    case .kasiPromosiKesehatan:
      .init("05.B1.2", "Kepala Seksi Promosi Kesehatan", "Rudi Prakosa", lahir: 1982)
    case .konseptorKesehatan:
      .init("05.B1.2", "Penyuluh Kesehatan Masyarakat", "Sekar Ratriningsih", perempuan: true, lahir: 1995)
    case .tuKesehatan: .init("05.S.1", "Pengelola Surat", "Dimas Aryasatya", lahir: 1990)
    case .camatGemolong: .init("27.13", "Camat Gemolong", "Wisnu Adinagara", lahir: 1979)
    case .sekcamGemolong:
      .init("27.13", "Sekretaris Kecamatan Gemolong", "Retno Indrawangsa", perempuan: true, lahir: 1976)
    case .tuGemolong: .init("27.13.S.1", "Pengelola Surat", "Yoga Pradipta", lahir: 1993)
    case .kadesBrangkal: .init("27.13.2004", "Kepala Desa Brangkal", "Sumarno Wiyana", lahir: 1970)
    case .sekdesBrangkal:
      .init("27.13.2004", "Sekretaris Desa Brangkal", "Ika Nurjanati", perempuan: true, lahir: 1984)
    case .kaurUmumBrangkal:
      .init("27.13.2004", "Kepala Urusan Tata Usaha dan Umum", "Bayu Setyaka", lahir: 1996)
    case .lurahGemolong: .init("27.13.1009", "Lurah Gemolong", "Sri Mulyawati", perempuan: true, lahir: 1974)
    case .admin: .init("17.B2.1", "Pranata Komputer", "Raka Mahendrata", lahir: 1991)
    case .inspektur: .init("03", "Inspektur", "Baskoro Tejakusuma", lahir: 1969)
    }
  }
}
