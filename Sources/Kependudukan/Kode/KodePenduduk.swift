import Database

/// The code tables of the civil registry, as the administrator keeps them.
package struct KodePenduduk: Sendable {
  package enum Tabel: String, Sendable, CaseIterable, SQLCodable {
    case agama, pendidikan, pekerjaan, shdk, kewarganegaraan, cacat
    case pendidikanDitempuh = "pendidikan_ditempuh"
    case statusKawin = "status_kawin"
    case golonganDarah = "golongan_darah"
    case caraKB = "cara_kb"
    case sebabMati = "sebab_mati"
    case penerangMati = "penerang_mati"
    case tempatLahir = "tempat_lahir"
    case jenisLahir = "jenis_lahir"
    case penolongLahir = "penolong_lahir"
    case alasanPindah = "alasan_pindah"

    /// The shipped file: `status-kawin.csv`.
    var berkas: String { "kependudukan/\(rawValue.replacing("_", with: "-")).csv" }
  }

  /// One code with its name, and how sure the program's makers were of it.
  package struct Kode: Sendable, Equatable {
    package let kode: Int
    package let nama: String
    package let kepastian: String
    package let sumber: String
  }

  private let daftar: [Tabel: [Kode]]
  private let nama: [Tabel: [Int: String]]
  private let padanan: [Tabel: [Int: Int]]

  init(_ daftar: [Tabel: [Kode]], padananOpenSID: [Tabel: [Int: Int]]) {
    self.daftar = daftar
    nama = daftar.mapValues { Dictionary($0.map { ($0.kode, $0.nama) }) { pertama, _ in pertama } }
    padanan = padananOpenSID
  }

  /// All codes of a table, in order.
  package func daftar(_ tabel: Tabel) -> [Kode] { daftar[tabel, default: []] }

  package func nama(_ tabel: Tabel, _ kode: Int) -> String? { nama[tabel]?[kode] }

  package func memuat(_ tabel: Tabel, _ kode: Int) -> Bool { nama(tabel, kode) != nil }

  /// Our code for one of OpenSID: 89 of its 89 occupations becomes 99. Nil when we have no such code.
  package func dariOpenSID(_ tabel: Tabel, _ kode: Int) -> Int? {
    let milikKita = padanan[tabel]?[kode] ?? (tabel == .statusKawin ? nil : kode)
    return milikKita.flatMap { memuat(tabel, $0) ? $0 : nil }
  }

  /// The code that OpenSID has for ours; the nearest where it has none: occupations that came later are `lainnya`.
  package func keOpenSID(_ tabel: Tabel, _ kode: Int) -> Int {
    switch tabel {
    case .statusKawin: StatusKawin(rawValue: kode)?.kodeLama ?? kode
    case .pekerjaan: kode >= 89 ? 89 : kode
    default: kode
    }
  }
}
