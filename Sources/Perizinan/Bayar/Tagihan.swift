import Bahasa
import Database
import Foundation
import Organisasi
import Tugas

/// How an SKRD is paid: under which number, until when, and once it was, how.
struct Tagihan: Sendable, Equatable {
  let skrd: Skrd.ID
  let va: String
  /// The last day.
  let jatuhTempo: Tanggal
  /// What a QRIS of this bill says; nil until the bank has made it.
  let qris: String?
  let bayar: Bayar?

  struct Bayar: Sendable, Equatable {
    let kanal: KanalBayar
    let rujukan: String
    /// By the bank's clock, and when we heard of it.
    let waktu: Date
    let diterima: Date
  }
}

extension Tagihan: RowDecodable {
  init(row: Row) throws {
    let kanal: KanalBayar? = try row["kanal"]
    self.init(
      skrd: try row["skrd"], va: try row["va"], jatuhTempo: try row["jatuh_tempo"], qris: try row["qris"],
      bayar: try kanal.map {
        Bayar(kanal: $0, rujukan: try row["rujukan"], waktu: try row["waktu"], diterima: try row["diterima"])
      })
  }
}

extension Perizinan {
  /// How an SKRD is paid. One of before there were bills is given its number now, with a whole term from today.
  /// - Returns: nil for one that needs no payment.
  func tagihan(_ skrd: Skrd, _ tx: Tx, pada waktu: Date) throws -> Tagihan? {
    if try skrd.lunas == nil && tx.tagihan(skrd.id) == nil { try tx.tagih(skrd, bank, pada: waktu) }
    return try tx.tagihan(skrd.id)
  }

  /// Gives a number to every SKRD of before there were bills that still waits to be paid.
  func tagihYangLama() async throws {
    let waktu = now()
    try await db.write(serialised: Self.giliranBayar) { [self] tx in
      let lama: [Skrd.ID] = try tx.values(
        """
        SELECT s.id FROM skrd_izin s JOIN permohonan_izin p ON p.id = s.permohonan
        WHERE s.lunas IS NULL AND p.selesai IS NULL AND s.id NOT IN (SELECT skrd FROM tagihan_izin)
        ORDER BY s.id
        """)
      for id in lama { _ = try tx.skrd(id).flatMap { try tagihan($0, tx, pada: waktu) } }
    }
  }
}

extension Tx {
  func tagihan(_ skrd: Skrd.ID) throws -> Tagihan? { try tagihan("t.skrd = \(skrd)") }

  func tagihan(va: String) throws -> Tagihan? { try tagihan("t.va = \(va)") }

  private func tagihan(_ syarat: SQL) throws -> Tagihan? {
    try first(
      """
      SELECT t.skrd AS skrd, t.va AS va, t.jatuh_tempo AS jatuh_tempo, t.qris AS qris, b.kanal AS kanal,
             b.rujukan AS rujukan, b.waktu AS waktu, b.diterima AS diterima
      FROM tagihan_izin t LEFT JOIN pembayaran_izin b ON b.skrd = t.skrd
      WHERE \(syarat)
      """)
  }

  /// Gives an SKRD a number under which it is paid, and has the bank told of it.
  func tagih(_ skrd: Skrd, _ bank: SaluranBank, pada waktu: Date) throws {
    let hari = Tanggal(waktu) + (try ketentuanIzin("skrd_jatuh_tempo_hari", bawaan: 30))
    var baru = 0
    while baru == 0 {
      baru = try run(
        """
        INSERT INTO tagihan_izin (skrd, va, jatuh_tempo)
        VALUES (\(skrd.id), \(try NomorBayar.baru(awalan: bank.awalan)), \(hari))
        ON CONFLICT (va) DO NOTHING
        """)
    }
    if bank.alamat != nil, bank.kunci != nil { try antre(.mintaQris, MintaQris(skrd: skrd.id), pada: waktu) }
  }

  /// A number that an administrator keeps among the rules of the regency.
  func ketentuanIzin(_ kode: String, bawaan: Int) throws -> Int {
    try value("SELECT nilai FROM ketentuan WHERE kode = \(kode)") ?? bawaan
  }
}
