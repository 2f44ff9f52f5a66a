import Foundation

/// A log as a table: one event a row, read row by row, then given as cases.
package struct TabelKejadian {
  private let tempat: [Int?]
  private let judul: [String]
  private let peta: PetaKegiatan
  private let selisihUTC: Int
  private var kasus: [Kasus] = []
  private var nomor: [String: Int] = [:]
  /// What each activity means, as it was found the first time.
  private var arti: [String: JenisKegiatan] = [:]

  /// Finds the columns by their names.
  /// - Parameters:
  ///   - judul: the header.
  ///   - peta: what the activities mean.
  ///   - selisihUTC: minutes of local time ahead of UTC, for times without a zone; WIB is 420.
  /// - Throws: `kolomTidakAda` when case, activity or time are not there.
  package init(judul: [String], peta: PetaKegiatan = PetaKegiatan(), selisihUTC: Int = 420)
    throws(PantauError)
  {
    let baku = judul.map(KolomDikenal.baku)
    tempat = KolomDikenal.allCases.map { $0.nama.lazy.compactMap { baku.firstIndex(of: $0) }.first }
    for kolom in KolomDikenal.allCases where kolom.wajib && tempat[kolom.rawValue] == nil {
      throw .kolomTidakAda("\(kolom)", dikenal: kolom.nama)
    }
    self.judul = judul
    self.peta = peta
    self.selisihUTC = selisihUTC
  }

  /// Reads one event.
  /// - Parameters:
  ///   - nilai: the fields, as many as the header has.
  ///   - baris: the line in the file, for errors.
  /// - Throws: which field of that line cannot be read.
  package mutating func tambah(_ nilai: [String], baris: Int) throws(PantauError) {
    guard nilai.count == judul.count else {
      throw .salahLebar(baris: baris, ada: nilai.count, seharusnya: judul.count)
    }
    let ini = BarisKejadian(nilai: nilai, baris: baris, judul: judul, tempat: tempat, selisihUTC: selisihUTC)
    let id = try ini.wajib(.kasus)
    let kejadian = try ini.kejadian { arti($0) }
    let tenggat = try ini.waktu(.tenggat)
    let i = nomor[id] ?? kasus.count
    if i == kasus.count {
      kasus.append(Kasus(id: id))
      nomor[id] = i
    }
    kasus[i].kejadian.append(kejadian)
    // A case's own columns are repeated on every row; the last one that is filled holds.
    if let tenggat { kasus[i].tenggat = tenggat }
    if let layanan = ini.teks(.layanan) { kasus[i].layanan = layanan }
    if let jalur = ini.teks(.jalur) { kasus[i].jalur = jalur }
    if let ragam = ini.teks(.ragam) { kasus[i].ragam = ragam }
  }

  private mutating func arti(_ kegiatan: String) -> JenisKegiatan {
    if let ada = arti[kegiatan] { return ada }
    let jenis = peta.jenis(kegiatan)
    arti[kegiatan] = jenis
    return jenis
  }

  /// The cases in the order in which they first appeared.
  /// - Throws: `tanpaBaris` when there was none.
  package func semuaKasus() throws(PantauError) -> [Kasus] {
    guard !kasus.isEmpty else { throw .tanpaBaris }
    return kasus
  }

  /// The last instant of the log: the present of a log that ended.
  package var saatTerakhir: Date? { kasus.lazy.compactMap { $0.kejadian.lazy.map(\.waktu).max() }.max() }
}
