import Bahasa
import CSV
import Database
import Foundation
import Organisasi

/// The organisation as a table that a spreadsheet opens: one line for each unit.
enum TabelUnit {
  static let kolom = [
    "kode", "kode_induk", "jenis", "nama", "singkatan", "pembina", "kantor", "kode_wilayah", "alamat",
    "kode_pos",
    "telepon", "surel", "laman",
  ]
  private static let wajib = ["kode", "kode_induk", "jenis", "nama", "singkatan"]

  /// - Throws: `SusunanSalah` with every line that cannot be read, `CSVError`.
  static func baca(_ isi: [UInt8]) throws -> [UnitTertulis] {
    var pembaca = CSVTableReader()
    let baris = try pembaca.feed(isi) + pembaca.finish()
    let kurang = wajib.filter { !(pembaca.columns ?? []).contains($0) }
    guard kurang.isEmpty else {
      throw SusunanSalah(salah: [.init(baris: 1, sebab: "Tidak ada kolom \(kurang.joined(separator: ", ")).")]
      )
    }
    var salah: [SusunanSalah.Salah] = []
    let unit = baris.compactMap { satu -> UnitTertulis? in
      guard let jenis = UnitKerja.Jenis(rawValue: satu["jenis"] ?? "") else {
        let ada = UnitKerja.Jenis.allCases.map(\.rawValue).joined(separator: ", ")
        salah.append(
          .init(baris: satu.line, sebab: "Jenis “\(satu["jenis"] ?? "")” tidak dikenal. Yang ada: \(ada)."))
        return nil
      }
      let kantor = satu["kantor"] ?? ""
      guard ["", "ya", "tidak"].contains(kantor) else {
        salah.append(.init(baris: satu.line, sebab: "Kolom kantor berisi ya, tidak, atau kosong."))
        return nil
      }
      return UnitTertulis(
        baris: satu.line, kode: satu["kode"] ?? "", induk: satu["kode_induk"] ?? "", jenis: jenis,
        nama: satu["nama"] ?? "", singkatan: satu["singkatan"] ?? "", pembina: satu["pembina"] ?? "",
        kantor: kantor.isEmpty ? jenis.lazimKantor : kantor == "ya",
        kodeWilayah: satu["kode_wilayah"].flatMap { $0.isEmpty ? nil : $0 },
        alamat: AlamatKantor(
          alamat: satu["alamat"] ?? "", kodePos: satu["kode_pos"] ?? "", telepon: satu["telepon"] ?? "",
          surel: satu["surel"] ?? "", laman: satu["laman"] ?? ""))
    }
    if !salah.isEmpty { throw SusunanSalah(salah: salah) }
    return unit
  }

  /// The units of one day, those above first.
  static func tulis(_ struktur: Struktur) -> [UInt8] {
    let csv = CSVWriter(for: .exchange)
    let urut = struktur.unit.values.sorted { ($0.kode, $0.id) < ($1.kode, $1.id) }
    func kode(_ id: UnitKerja.ID?) -> String { id.flatMap { struktur.unit[$0]?.kode } ?? "" }
    return csv.header(kolom)
      + urut.flatMap {
        csv.record([
          $0.kode, kode($0.induk), $0.jenis.rawValue, $0.nama, $0.singkatan, kode($0.pembina),
          $0.kantor ? "ya" : "tidak", $0.kodeWilayah ?? "", $0.alamat.alamat, $0.alamat.kodePos,
          $0.alamat.telepon,
          $0.alamat.surel, $0.alamat.laman,
        ])
      }
  }
}

extension UnitKerja.Jenis {
  /// Whether a unit of this kind has letters of its own where the table is silent.
  fileprivate var lazimKantor: Bool {
    switch self {
    case .stafAhli, .asisten, .sekretariat, .bidang, .seksi: false
    default: true
    }
  }
}
