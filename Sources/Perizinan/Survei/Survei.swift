import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

/// What was found on the spot: where, with what pictures, and what follows from it.
package struct Survei: Sendable {
  package let temuan: String
  package let letak: Letak
  /// In metres, as the telephone knows it; nil where it was written by hand.
  package let ketelitian: Double?
  /// When it was found, by the telephone's clock: it may have had no signal since.
  package let dilihat: Date
  package let foto: [BerkasBaru]

  package init(temuan: String, letak: Letak, ketelitian: Double? = nil, dilihat: Date, foto: [BerkasBaru]) {
    self.temuan = temuan
    self.letak = letak
    self.ketelitian = ketelitian
    self.dilihat = dilihat
    self.foto = foto
  }
}

extension Perizinan {
  static let survei = Migration(
    "perizinan/0004-survei",
    """
    CREATE TABLE survei_izin (
      permohonan INTEGER NOT NULL REFERENCES permohonan_izin (id),
      urut INTEGER NOT NULL,
      temuan TEXT NOT NULL CHECK (temuan <> ''),
      letak TEXT NOT NULL,
      ketelitian REAL,
      dilihat INTEGER NOT NULL,
      PRIMARY KEY (permohonan, urut),
      FOREIGN KEY (permohonan, urut) REFERENCES peristiwa_izin (permohonan, urut)
    ) STRICT;
    CREATE TABLE foto_survei_izin (
      permohonan INTEGER NOT NULL,
      urut INTEGER NOT NULL,
      berkas INTEGER NOT NULL REFERENCES berkas (id),
      PRIMARY KEY (permohonan, urut, berkas),
      FOREIGN KEY (permohonan, urut) REFERENCES survei_izin (permohonan, urut)
    ) STRICT;
    """)

  /// Sends the findings of a survey. Sent again by a telephone that did not hear the answer, nothing happens.
  /// - Throws: `FieldErrors`, `PermohonanError`.
  package func laporkan(_ survei: Survei, _ tindakan: Tindakan, oleh pelaku: Pelaku) async throws {
    var galat = FieldErrors()
    let temuan = survei.temuan.satuBaris
    galat.check("temuan", "Tulis apa yang ditemukan di lapangan.", temuan.contains(where: { $0.isLetter }))
    galat.check("foto", "Sertakan sekurang-kurangnya satu foto dari tempatnya.", !survei.foto.isEmpty)
    try galat.throwIfAny()
    let waktu = now()
    try await db.write { [self] tx in
      if try tx.sudahDilaporkan(survei, tindakan.permohonan) { return }
      var satu = try terbuka(tindakan, tx, pada: waktu)
      try satu.pastikan(.survei)
      try tx.lakukan(tindakan, &satu, oleh: pelaku, pada: waktu)
      let urut = satu.permohonan.langkah
      try tx.run(
        """
        INSERT INTO survei_izin (permohonan, urut, temuan, letak, ketelitian, dilihat)
        VALUES (\(satu.permohonan.id), \(urut), \(temuan), \(survei.letak.description), \(survei.ketelitian),
                \(min(survei.dilihat, waktu)))
        """)
      for foto in survei.foto {
        let berkas = try tx.insert(foto, oleh: pelaku.orang.rawValue, pada: waktu).id
        try tx.run(
          """
          INSERT INTO foto_survei_izin (permohonan, urut, berkas)
          VALUES (\(satu.permohonan.id), \(urut), \(berkas))
          """)
      }
    }
  }
}

extension Tx {
  fileprivate func sudahDilaporkan(_ survei: Survei, _ permohonan: Permohonan.ID) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM survei_izin
      WHERE permohonan = \(permohonan) AND dilihat = \(survei.dilihat) AND letak = \(survei.letak.description)
      """)
  }

  /// The last survey of an application.
  func survei(_ permohonan: Permohonan.ID) throws -> (
    temuan: String, letak: Letak?, dilihat: Date, foto: [Berkas.ID]
  )? {
    let ada = try first(
      """
      SELECT urut, temuan, letak, dilihat FROM survei_izin
      WHERE permohonan = \(permohonan) ORDER BY urut DESC LIMIT 1
      """
    ) { row -> (urut: Int, temuan: String, letak: String, dilihat: Date) in
      (try row["urut"], try row["temuan"], try row["letak"], try row["dilihat"])
    }
    guard let ada else { return nil }
    let foto: [Berkas.ID] = try values(
      """
      SELECT berkas FROM foto_survei_izin
      WHERE permohonan = \(permohonan) AND urut = \(ada.urut) ORDER BY berkas
      """)
    return (ada.temuan, Letak(ada.letak), ada.dilihat, foto)
  }
}
