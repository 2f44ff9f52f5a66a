import Bahasa
import Database
import Foundation
import Tugas

/// The job by which the bank is told of a bill and makes its QRIS.
struct MintaQris: Codable, Sendable {
  let skrd: Skrd.ID
}

extension JenisTugas where Muatan == MintaQris {
  /// Some 15 hours of tries: a bank that is down is up again by then.
  static var mintaQris: Self { Self("perizinan.minta_qris", batas: 24) }
}

/// What the bank is told of a bill, and its answer.
struct TagihanBank: Codable, Sendable, Equatable {
  let tagihan: String
  let jumlah: Int
  let jatuh_tempo: String
  let keterangan: String

  struct Jawaban: Codable { let qris: String }
}

extension Perizinan {
  /// The jobs of payments: asking the bank for a QRIS picture.
  package var penangan: [Penangan] {
    [Penangan(.mintaQris) { [self] muatan, _ in try await mintaQris(muatan.skrd) }]
  }

  /// Told twice, the bank answers with the same bill.
  /// - Throws: `KegagalanTugas.tetap` for an answer that another try does not mend; `URLError` when nobody answers.
  func mintaQris(_ id: Skrd.ID) async throws {
    guard let kunci = bank.kunci, let alamat = bank.alamat.flatMap({ URL(string: $0) }) else { return }
    let ada = try await db.read { tx in
      try tx.tagihan(id).flatMap { tagihan in try tx.skrd(id).map { (tagihan, $0) } }
    }
    guard let (tagihan, skrd) = ada, tagihan.qris == nil, skrd.lunas == nil else { return }
    let isi = try JSONEncoder()
      .encode(
        TagihanBank(
          tagihan: tagihan.va, jumlah: skrd.jumlah, jatuh_tempo: tagihan.jatuhTempo.description,
          keterangan: "Retribusi daerah"))
    let jawaban = try await PesanBank.kirim(
      Array(isi), ke: alamat.appending(path: "tagihan"), kunci, pada: now())
    switch jawaban.status {
    case 200: break
    case 400..<500: throw KegagalanTugas.tetap("bank menolak tagihan: \(jawaban.status)")
    default: throw BankTakMenjawab(status: jawaban.status)
    }
    guard let teks = try? JSONDecoder().decode(TagihanBank.Jawaban.self, from: Data(jawaban.isi)).qris,
      let qris = Qris(teks), qris.jumlah == skrd.jumlah
    else { throw KegagalanTugas.tetap("jawaban bank bukan QRIS atas jumlah tagihan itu") }
    try await db.write { tx in
      try tx.run("UPDATE tagihan_izin SET qris = \(qris.teks) WHERE skrd = \(id)")
    }
  }
}

struct BankTakMenjawab: Error, CustomStringConvertible {
  let status: Int

  var description: String { "bank menjawab \(status)" }
}
