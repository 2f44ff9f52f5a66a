import Bahasa
import Database
import Foundation
import Organisasi
import Peralatan
import Synchronization
import TestKit
import Testing

@testable import Pemberitahuan
@testable import Persuratan

@Suite(.enabled(if: PeladenUji.ada, "Exim takes a configuration of ours only from root"))
struct BatalLuarTests {
  @Test(arguments: Mesin.allCases)
  func `surat yang dicabut saat surelnya menunggu tidak pernah terkirim`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let pos = try await Pos(kantor)
      try await pos.berhenti()
      let id = try await kantor.siap(try kantor.konten(luar: "humas@kantor.test"))
      try await kantor.tandaTangan(id)
      try await pos.kerjakan()
      try await kantor.persuratan.cabut(id, alasan: "Salah alamat", oleh: kantor[.kadisKesehatan])
      #expect(try await kantor.luar(id).map(\.keadaan) == [.dibatalkan])
      try await pos.peladen.mulai()
      for _ in 0..<3 {
        kantor.jam.maju(hari: 1)
        try await pos.kerjakan()
      }
      #expect(try await kantor.luar(id).map(\.keadaan) == [.dibatalkan])
      #expect(try await kantor.luar(id).map(\.kabarBatal) == [nil])
      // What arrives afterwards is only another letter.
      let lain = try await kantor.siap(try kantor.konten(luar: "humas@kantor.test"))
      try await kantor.tandaTangan(lain)
      try await pos.kerjakan()
      #expect(try await pos.baca(1).teks.contains("400.7/2/DINKES"))
      try await pos.berhenti()
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat yang dicabut tepat sebelum surelnya berangkat tidak terkirim`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten(luar: "humas@kantor.test"))
      let pos = try await Pos(kantor) {
        guard try await kantor.naskah(id).status == .dikirim else { return }
        try await kantor.persuratan.cabut(id, alasan: "Keliru", oleh: kantor[.kadisKesehatan])
      }
      try await kantor.tandaTangan(id)
      try await pos.kerjakan()
      #expect(try await kantor.luar(id).map(\.keadaan) == [.dibatalkan])
      #expect(try await pos.peladen.kotak(0).isEmpty)
      try await pos.berhenti()
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang sudah menerima surat diberi tahu sekali bahwa surat itu dicabut`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let pos = try await Pos(kantor)
      let id = try await kantor.siap(try kantor.konten(luar: "humas@kantor.test"))
      try await kantor.tandaTangan(id)
      try await pos.kerjakan()
      #expect(try await pos.peladen.kotak(1).count == 1)
      try await pos.bersihkan()
      try await kantor.persuratan.cabut(id, alasan: "Jumlahnya keliru", oleh: kantor[.kadisKesehatan])
      #expect(try await kantor.luar(id).map(\.kabarBatal) == [.antre])
      try await pos.kerjakan()
      let surel = try await pos.baca(1)
      let kode = try #require(try await kantor.naskah(id).kode)
      #expect(surel.lampiran.isEmpty)
      #expect(surel.teks.contains("telah dicabut"))
      #expect(surel.teks.contains("Jumlahnya keliru"))
      #expect(surel.teks.contains("https://kantor.test/v/\(kode)"))
      #expect(try await kantor.luar(id).map(\.kabarBatal) == [.terkirim])
      #expect(try await kantor.luar(id).map(\.harusDikabari) == [false])
      try await pos.berhenti()
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surel yang diterima peladen saat suratnya dicabut disusul pemberitahuan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.siap(try kantor.konten(luar: "humas@kantor.test"))
      try await kantor.tandaTangan(id)
      try await kantor.persuratan.cabut(id, alasan: "Keliru", oleh: kantor[.kadisKesehatan])
      try await kantor.db.write { tx in
        let kiriman: KirimanSurel.ID = try #require(try tx.value("SELECT id FROM surel_tujuan"))
        try tx.surelTerkirim(kiriman, jawaban: "250 OK", pada: Jam.senin)
        let hasil = try #require(try tx.hasilSurel(kiriman))
        try Persuratan.surelBerubah(hasil, alamat: "https://kantor.test", tx, pada: Jam.senin)
        try Persuratan.surelBerubah(hasil, alamat: "https://kantor.test", tx, pada: Jam.senin)
      }
      #expect(try await kantor.luar(id).map(\.keadaan) == [.terkirim(Jam.senin)])
      #expect(try await kantor.luar(id).map(\.kabarBatal) == [.antre])
      let surel = try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM surel", as: Int.self) }
      #expect(surel == 2)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat yang diralat: surel yang menunggu dibatalkan, yang sudah menerima diberi tahu`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let pos = try await Pos(kantor)
      var konten = try kantor.konten(luar: "humas@kantor.test")
      konten.tujuan += [
        .luar(nama: "PT Penuh", alamat: "", surel: "penuh@kantor.test"),
        .luar(nama: "Karang Taruna", alamat: "Gemolong", surel: ""),
      ]
      let lama = try await kantor.siap(konten)
      try await kantor.tandaTangan(lama)
      try await pos.kerjakan()
      #expect(try await pos.peladen.kotak(1).count == 1)
      try await pos.bersihkan()
      let kadis = kantor[.kadisKesehatan]
      let baru = try await kantor.persuratan.buatKonsep(
        try kantor.konten(), mengganti: lama, kunci: "", oleh: kadis)
      try await kantor.persuratan.ajukan(baru, versi: 1, oleh: kadis)
      try await kantor.tandaTangan(baru)
      let luar = try await kantor.luar(lama)
      #expect(luar.map(\.keadaan) == [.terkirim(Jam.senin), .dibatalkan, .dibatalkan])
      #expect(luar.map(\.kabarBatal) == [.antre, nil, nil])
      #expect(luar.allSatisfy { !$0.keadaan.perluDikirim })
      for _ in 0..<2 {
        try await pos.kerjakan()
        kantor.jam.maju(hari: 1)
      }
      let surel = try await pos.baca(1)
      #expect(surel.teks.contains("telah diganti dengan surat nomor 400.7/2/DINKES"))
      try await pos.berhenti()
    }
  }
}

extension Pos {
  /// Takes what arrived so far out of the box.
  fileprivate func bersihkan() async throws {
    for berkas in try await peladen.kotak(0) { try FileManager.default.removeItem(atPath: berkas) }
  }
}
