import CSV
import Foundation

/// What came of an import.
package struct HitunganImpor: Sendable, Equatable, Codable {
  /// Rows read.
  package var baris = 0
  /// Who came in, by an earlier, broken run of the same import as well.
  package var masuk = 0
  /// In the register already, and the same.
  package var sama = 0
  /// In the register already, and different: nothing was changed.
  package var konflik = 0
  package var galat = 0
  /// Pairs that may be one person: of two rows, or of a row and somebody in the register.
  package var ganda = 0
  /// Families of this file, with somebody living, in which nobody is the head.
  package var tanpaKepala = 0
  /// What the rules of families find between people who came in.
  package var temuanKeluarga = 0
  /// How often each kind of warning was given.
  package var peringatan: [String: Int] = [:]
}

/// The files that tell of an import: rows that were refused, with the reason, to be corrected and fed again; and what
/// differs from the register.
final class LaporanImpor {
  let galat: URL
  let konflik: URL
  let ganda: URL
  let keluarga: URL
  private let judul: [String]
  private let csv = CSVWriter(for: .exchange)

  /// Beside `berkas`: `nama.galat.csv`, `nama.konflik.csv`, `nama.ganda.csv` and
  /// `nama.keluarga.csv`. Those of an earlier run go.
  init(_ berkas: URL, judul: [String]) {
    let dasar = berkas.deletingPathExtension()
    galat = dasar.appendingPathExtension("galat.csv")
    konflik = dasar.appendingPathExtension("konflik.csv")
    ganda = dasar.appendingPathExtension("ganda.csv")
    keluarga = dasar.appendingPathExtension("keluarga.csv")
    self.judul = judul.filter { !$0.hasPrefix("_") }
    for url in [galat, konflik, ganda, keluarga] {
      try? FileManager.default.removeItem(at: url)
    }
  }

  /// Adds rows as they were, each with what is wrong with it.
  func tulis(galat baris: [(rekam: CSVRecord, sebab: [String])], semuaJudul: [String]) throws {
    guard !baris.isEmpty else { return }
    var isi: [UInt8] = []
    for (rekam, sebab) in baris {
      let asli = zip(semuaJudul, rekam.fields).filter { !$0.0.hasPrefix("_") }.map(\.1)
      isi += csv.record(
        asli + Array(repeating: "", count: max(0, judul.count - asli.count))
          + [String(rekam.line), sebab.joined(separator: " | ")])
    }
    try tambah(isi, ke: galat, judul: judul + ["_baris", "_galat"])
  }

  func tulis(konflik baris: [(calon: CalonPenduduk, beda: [BedaCalon])]) throws {
    guard !baris.isEmpty else { return }
    var isi: [UInt8] = []
    for (calon, beda) in baris {
      for satu in beda {
        isi += csv.record([
          String(calon.baris), calon.nik?.disamarkan ?? "tanpa NIK", calon.biodata.nama, satu.kolom.rawValue,
          satu.diRegister,
          satu.diBerkas,
        ])
      }
    }
    try tambah(isi, ke: konflik, judul: ["baris", "nik", "nama", "kolom", "di_register", "di_berkas"])
  }

  func tulis(ganda pasangan: [MiripImpor]) throws {
    guard !pasangan.isEmpty else { return }
    var isi: [UInt8] = []
    for satu in pasangan {
      isi += csv.record([
        String(satu.baris), satu.nama, satu.lawan, satu.namaLawan, String(format: "%.2f", satu.skor),
        satu.alasan,
      ])
    }
    try tambah(isi, ke: ganda, judul: ["baris", "nama", "mirip_dengan", "nama_mirip", "skor", "alasan"])
  }

  /// Families that came in and break a rule; where to look is told by the first row of each.
  func tulis(keluarga temuan: [TemuanImpor]) throws {
    try tulis(
      keluarga: temuan.map {
        ($0.baris, $0.nomorKK, $0.temuan.isGalat ? "masuk, perlu dibetulkan" : "masuk", $0.temuan.kalimat)
      })
  }

  /// Families that came in without a head.
  func tulis(tanpaKepala keluarga: [(baris: Int, nomor: String)]) throws {
    try tulis(
      keluarga: keluarga.map {
        ($0.baris, $0.nomor, "masuk, perlu dibetulkan", "Keluarga ini belum mempunyai kepala keluarga.")
      }
    )
  }

  private func tulis(keluarga baris: [(Int, String, String, String)]) throws {
    guard !baris.isEmpty else { return }
    let isi = baris.flatMap { csv.record([String($0.0), $0.1, $0.2, $0.3]) }
    try tambah(isi, ke: keluarga, judul: ["baris_pertama", "no_kk", "keadaan", "temuan"])
  }

  /// These files hold personal data: nobody else may read them.
  private func tambah(_ isi: [UInt8], ke url: URL, judul: [String]) throws {
    if !FileManager.default.fileExists(atPath: url.path) {
      guard
        FileManager.default.createFile(
          atPath: url.path, contents: Data(csv.header(judul)), attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path]) }
    }
    let berkas = try FileHandle(forWritingTo: url)
    defer { try? berkas.close() }
    try berkas.seekToEnd()
    try berkas.write(contentsOf: isi)
  }
}
