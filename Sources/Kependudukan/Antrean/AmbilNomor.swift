import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// Gives the next number of the counter's day: 1, 2, 3 without a gap, whoever asks at the same time. The same `kunci`
  /// again gives the same number. `kode` is that of a pre-registration; empty without.
  package func ambilNomor(
    di loket: UnitKerja.ID, untuk jenis: PermohonanKTP.Jenis, kode: String = "", kunci: String
  ) async throws -> Antrean.ID {
    let now = now()
    let hari = Tanggal(now)
    return try await db.write(serialised: "antrean.\(loket)") { tx in
      if let ada = try tx.value("SELECT id FROM antrean WHERE kunci = \(kunci)", as: Antrean.ID.self) {
        return ada
      }
      guard try tx.loket(loket)?.aktif == true else { throw KonterError.loketTutup }
      let pradaftar = try kode.isEmpty ? nil : tx.pradaftar(kode, di: loket, pada: hari)
      let nomor = try tx.value(
        """
        INSERT INTO nomor_antrean (loket, tanggal, terakhir)
        VALUES (\(loket), \(hari), 1)
        ON CONFLICT (loket, tanggal) DO UPDATE SET terakhir = nomor_antrean.terakhir + 1
        RETURNING terakhir
        """, as: Int.self)
      let id = tx.key(Antrean.self)
      try tx.run(
        """
        INSERT INTO antrean (id, loket, tanggal, nomor, jenis, pradaftar, status, diambil, kunci)
        VALUES (\(id), \(loket), \(hari), \(nomor), \(pradaftar?.jenis ?? jenis), \(pradaftar?.id), 'menunggu', \(now),
                \(kunci))
        """)
      try tx.kabarkanKonter(loket)
      return id
    }
  }

  /// From home, for a day to come: says nothing about a person, and so asks nothing of him.
  /// - Returns: the code to bring.
  package func daftarDariRumah(
    di loket: UnitKerja.ID, pada tanggal: Tanggal, untuk jenis: PermohonanKTP.Jenis
  ) async throws -> String {
    let now = now()
    let hari = Tanggal(now)
    guard tanggal >= hari, tanggal <= hari + 30 else {
      throw FieldErrors("tanggal", "Pilih hari ini atau salah satu dari 30 hari ke depan.")
    }
    let kode = String(try randomBytes(8).map { Self.hurufKode[Int($0) % Self.hurufKode.count] })
    try await db.write { tx in
      guard try tx.loket(loket)?.aktif == true else { throw KonterError.loketTutup }
      try tx.run(
        """
        INSERT INTO pradaftar (id, kode, loket, tanggal, jenis, dibuat)
        VALUES (\(tx.key(Pradaftar.self)), \(kode), \(loket), \(tanggal), \(jenis), \(now))
        """)
    }
    return kode
  }
}

/// A visit announced from home.
struct Pradaftar {
  let id: Key<Pradaftar>
  let jenis: PermohonanKTP.Jenis
}

extension Tx {
  fileprivate func pradaftar(_ kode: String, di loket: UnitKerja.ID, pada hari: Tanggal) throws -> Pradaftar {
    let tulisan = RentangSeri.rapi(kode)
    let ada = try first(
      "SELECT id, jenis FROM pradaftar WHERE kode = \(tulisan) AND loket = \(loket) AND tanggal = \(hari)"
    ) { Pradaftar(id: try $0["id"], jenis: try $0["jenis"]) }
    guard let ada else { throw AntreanError.kodeTidakAda }
    guard try !exists("SELECT 1 FROM antrean WHERE pradaftar = \(ada.id)") else {
      throw AntreanError.kodeTerpakai
    }
    return ada
  }
}
