import Berkas
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Peralatan
import Testing
import Tugas

@testable import Persuratan

extension Kantor {
  func luar(_ id: NaskahDinas.ID) async throws -> [PihakLuar] {
    try await db.read { try $0.pihakLuar(of: id) }
  }

  func judulKabar(_ pelaku: Pelaku) async throws -> [String] {
    try await db.read { try $0.pemberitahuan(bagi: pelaku.orang, batas: 20) }.map(\.isi.judul)
  }

  /// To one party outside alone.
  func konten(luar surel: String) throws -> KontenNaskah {
    var konten = try konten(ke: [])
    konten.tujuan = [.luar(nama: "PT Maju", alamat: "Jalan Raya 1", surel: surel)]
    return konten
  }
}

/// A real mail server, and the worker that hands mail to it.
struct Pos {
  let peladen: PeladenUji
  let pelaksana: PelaksanaTugas

  /// `saatAmbil` runs while the attachments of a mail are fetched.
  init(_ kantor: Kantor, saatAmbil: @escaping @Sendable () async throws -> Void = {}) async throws {
    peladen = try PeladenUji()
    try await peladen.mulai()
    let pengirim = PengirimSurel(
      peladen: try PeladenSurel(tuan: "localhost", port: peladen.port, keamanan: .polos),
      dari: try #require(AlamatSurel("persuratan@kantor.test")),
      saatHasil: { [alamat = kantor.persuratan.alamat] hasil, tx, waktu in
        try Persuratan.surelBerubah(hasil, alamat: alamat, tx, pada: waktu)
      }
    ) { [db = kantor.db, gudang = kantor.gudang] rujukan in
      try await saatAmbil()
      let id = try #require(Int64(rujukan.dropFirst("berkas:".count)))
      let berkas = try await db.read { try $0.berkas(Berkas.ID(rawValue: id)) }
      return try await gudang.bytes(try #require(berkas))
    }
    pelaksana = PelaksanaTugas(
      db: kantor.db, penangan: [pengirim.penangan], now: { [jam = kantor.jam] in jam.kini }, acak: { 1 })
  }

  func kerjakan() async throws { try await pelaksana.kerjakanSemua() }
  func berhenti() async throws { try await peladen.berhenti() }

  struct Surat: Decodable {
    let teks: String
    let lampiran: [String]
    /// Bytes of the attachments without the letter.
    let besar: Int
  }

  /// The one mail that arrived, as an independent reader understands it.
  func baca(_ jumlah: Int) async throws -> Surat {
    let kotak = try await peladen.kotak(jumlah)
    #expect(kotak.count == jumlah)
    let naskah = """
      import email, email.policy, json, sys
      m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
      a = list(m.iter_attachments())
      isi = [p.get_payload(decode=True) for p in a]
      print(json.dumps({'teks': m.get_body(('plain',)).get_content(), 'lampiran': [p.get_filename() for p in a],
        'besar': sum(len(x) for x in isi[1:])}))
      """
    let keluaran = try Perintah.jalankan(
      "python3", ["-c", naskah, kotak.first ?? ""], paket: "python3")
    return try JSONDecoder().decode(Surat.self, from: Data(keluaran.teks.utf8))
  }
}
