import Foundation
import Organisasi

/// Where an application stands, and who did what on the way: worked out from its events and its definition, and from
/// nothing else.
package struct Perjalanan: Sendable {
  package let layanan: Layanan
  package private(set) var tahap: Tahap
  /// Who is asked in this stage and has not answered; empty where nobody is asked side by side.
  package private(set) var ditunggu: [Cabang] = []
  /// To where the applicant's answer leads: the stage that asked him, and who of those asked side by side.
  package private(set) var asal: (tahap: String, cabang: String)?
  /// Who acted in which stage.
  private(set) var pelaku: [String: Set<Orang.ID>] = [:]
  package private(set) var ketukan: [Ketukan] = []
  private(set) var urut = 0
  /// Those who have answered while the application is with the applicant.
  private var terjawab: Set<String> = []
  private let isian: @Sendable (String) -> NilaiRumus??

  /// - Throws: `RumusError` when a condition cannot be told from what was filled in; `PermohonanError.tidakAda` for events
  ///   that are not of this definition.
  package init(
    _ layanan: Layanan, _ isian: @escaping @Sendable (String) -> NilaiRumus??,
    _ peristiwa: [PeristiwaIzin] = []
  ) throws {
    guard let awal = layanan.alur.awal else { throw PermohonanError.tidakAda }
    self.layanan = layanan
    self.isian = isian
    tahap = awal
    for satu in peristiwa { try catat(satu) }
  }

  /// What may be done now, by whom: for each act the parts that may do it.
  package var pilihan: [Transisi] {
    layanan.alur.dari(tahap.kode).filter { (try? $0.bila?.berlaku(layanan.pencari(isian)) ?? true) ?? false }
  }

  /// What may be done now under that name.
  /// - Throws: `PermohonanError.bukanTahapnya` when it is not offered in this stage.
  package func pilihan(_ tindakan: String) throws -> Transisi {
    guard let ini = pilihan.first(where: { $0.tindakan == tindakan }) else {
      throw PermohonanError.bukanTahapnya(tahap.nama.id)
    }
    return ini
  }

  /// Where an act leads: to the same stage while others are still asked.
  package func tujuan(_ satu: Transisi, cabang: String) throws -> Tahap {
    if satu.arah == .lanjut, !cabang.isEmpty, ditunggu.contains(where: { $0.kode != cabang }) { return tahap }
    let kode = satu.ke == Transisi.asal ? asal?.tahap ?? "" : satu.ke
    guard let ke = layanan.alur.tahap(kode) else { throw PermohonanError.tidakAda }
    return ke
  }

  /// Whether somebody has acted where who acts here may not have.
  package func berbenturan(_ orang: Orang.ID) -> Tahap? {
    layanan.alur.tahap.first { lain in
      layanan.alur.terpisah(lain.kode, tahap.kode) && pelaku[lain.kode]?.contains(orang) == true
    }
  }

  /// Whether somebody has acted in a stage with this task.
  func pernah(_ orang: Orang.ID, _ tugas: Tahap.Tugas) -> Bool {
    layanan.alur.tahap.contains { $0.tugas == tugas && pelaku[$0.kode]?.contains(orang) == true }
  }

  package mutating func catat(_ satu: PeristiwaIzin) throws {
    urut = satu.urut
    guard let ke = layanan.alur.tahap(satu.ke) else { throw PermohonanError.tidakAda }
    if let orang = satu.orang { pelaku[satu.dari, default: []].insert(orang) }
    let dari = tahap
    switch satu.arah {
    case .kembali where ke.tugas == .perbaiki:
      asal = (satu.dari, satu.cabang)
      terjawab = Set(dari.cabang.map(\.kode)).subtracting(ditunggu.map(\.kode))
      ditunggu = []
    case .lanjut where dari.tugas == .perbaiki:
      // Who had answered before is not asked again.
      ditunggu = try ditanya(ke).filter { !terjawab.contains($0.kode) }
      asal = nil
    case .lanjut where ke.kode == dari.kode && !satu.cabang.isEmpty:
      ditunggu.removeAll { $0.kode == satu.cabang }
    case .lanjut, .kembali, .tolak, .cabut, .gugur:
      ditunggu = try ditanya(ke)
    }
    tahap = ke
    if ketukan.last?.jam != satu.jam || ketukan.isEmpty {
      let sebab =
        satu.jam == .luar && ke.jam != .luar ? "menunggu izin lain dalam paket yang sama" : sebab(ke)
      ketukan.append(Ketukan(saat: satu.waktu, jam: satu.jam, sebab: sebab))
    }
  }

  private func ditanya(_ tahap: Tahap) throws -> [Cabang] {
    try tahap.cabang.filter { try $0.bila?.berlaku(layanan.pencari(isian)) ?? true }
  }

  /// What is waited for, as anybody may read it under the date: without what an officer wrote to the applicant.
  private func sebab(_ ke: Tahap) -> String { ke.nama.id.prefix(1).lowercased() + ke.nama.id.dropFirst() }
}
