import Database
import Foundation
import Organisasi

/// Something that waits for somebody: one application in one stage, or one of those asked side by side.
package struct Giliran: Sendable, Equatable {
  package let permohonan: Permohonan.ID
  package let tahap: String
  package let cabang: String
  package let unit: UnitKerja.ID
  package let peran: PeranAlur
  /// To whom it is assigned; nil: to whoever plays the part there.
  package let petugas: Orang.ID?
  package let sejak: Date
  package let tenggat: Date
}

extension Giliran: RowDecodable {
  package init(row: Row) throws {
    self.init(
      permohonan: try row["permohonan"], tahap: try row["tahap"], cabang: try row["cabang"],
      unit: try row["unit"], peran: try row["peran"], petugas: try row["petugas"], sejak: try row["sejak"],
      tenggat: try row["tenggat"])
  }
}

extension Tx {
  func giliran(_ permohonan: Permohonan.ID) throws -> [Giliran] {
    try all(
      """
      SELECT permohonan, tahap, cabang, unit, peran, petugas, sejak, tenggat
      FROM giliran_izin
      WHERE permohonan = \(permohonan)
      ORDER BY tahap, cabang
      """)
  }

  /// Makes what waits agree with where the application stands: what is done is taken away, what begins is put there, what
  /// goes on keeps who has it and since when.
  func pasangGiliran(_ satu: Permohonan, _ jalan: Perjalanan, _ struktur: Struktur, pada waktu: Date) throws {
    let ada = satu.langkah == 1 ? [] : try giliran(satu.id)
    let perlu = jalan.yangDitunggu
    for lama in ada where !perlu.contains(where: { $0.cabang == lama.cabang && $0.tahap == lama.tahap }) {
      try run(
        """
        DELETE FROM giliran_izin
        WHERE permohonan = \(satu.id) AND tahap = \(lama.tahap) AND cabang = \(lama.cabang)
        """)
    }
    for baru in perlu {
      if ada.contains(where: { $0.cabang == baru.cabang && $0.tahap == baru.tahap }) {
        try run(
          """
          UPDATE giliran_izin SET tenggat = \(satu.tenggat)
          WHERE permohonan = \(satu.id) AND tahap = \(baru.tahap) AND cabang = \(baru.cabang)
          """)
      } else {
        let unit = try struktur.unit(baru.peran, baru.instansi, satu)
        try run(
          """
          INSERT INTO giliran_izin (permohonan, tahap, cabang, unit, peran, petugas, sejak, tenggat)
          VALUES (\(satu.id), \(baru.tahap), \(baru.cabang), \(unit), \(baru.peran), NULL, \(waktu), \(satu.tenggat))
          """)
      }
    }
  }
}

extension Perjalanan {
  struct Ditunggu {
    let tahap: String
    let cabang: String
    let peran: PeranAlur
    /// The agency asked; empty for the office of the application.
    let instansi: String
  }

  /// Which officers are waited for. Nobody while the applicant or the system must act.
  var yangDitunggu: [Ditunggu] {
    if !tahap.cabang.isEmpty {
      return ditunggu.map {
        Ditunggu(tahap: tahap.kode, cabang: $0.kode, peran: $0.peran, instansi: $0.instansi)
      }
    }
    guard let peran = tahap.peran, peran.petugas else { return [] }
    return [Ditunggu(tahap: tahap.kode, cabang: "", peran: peran, instansi: "")]
  }
}

extension Struktur {
  /// In which unit somebody must act. Who is asked outside of the regency answers by the office of the application.
  func unit(_ peran: PeranAlur, _ instansi: String, _ satu: Permohonan) throws -> UnitKerja.ID {
    switch peran {
    case .penandatangan where satu.penandatangan == .bupati:
      guard let bupati = unit.values.first(where: { $0.jenis == .bupati }) else {
        throw PermohonanError.tanpaKantor("Bupati")
      }
      return bupati.id
    case .paraf3:
      guard let setda = unit.values.first(where: { $0.jenis == .setda }) else {
        throw PermohonanError.tanpaKantor("Sekretariat Daerah")
      }
      return setda.id
    case .pemohon, .sistem, .loket, .verifikator, .surveyor, .teknis, .penetap, .konseptor, .paraf1, .paraf2,
      .penandatangan, .penyerah:
      return self.instansi(instansi)?.id ?? satu.kantor
    }
  }
}
