import Database
import Foundation
import Logging
import ServiceLifecycle
import TestKit
import Testing

@testable import Jejak

@Suite struct PenyegelTests {
  @Test(arguments: Mesin.allCases)
  func `beberapa penyegel bergiliran dan menyegel setiap baris satu kali`(_ mesin: Mesin) async throws {
    try await denganJejak(mesin, baris: 10) { arsip in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 1...4 {
          group.addTask { for _ in 1...5 { try await arsip.tulis(3) } }
          group.addTask {
            let penyegel = Penyegel(db: arsip.db, berkas: nil)
            for _ in 1...5 { try await penyegel.segelSemua() }
          }
        }
        try await group.waitForAll()
      }
      try await arsip.penyegel.segelSemua()
      let hasil = try await arsip.periksa()
      #expect(hasil.masalah == nil)
      #expect(hasil.tersegel == 70)
      #expect(hasil.terbuka == 0)
    }
  }

  @Test func `lebih banyak dari sekali jalan tetap tersegel semua`() async throws {
    try await denganJejak(.sqlite, baris: 2) { arsip in
      try await arsip.tulis(Penyegel.sekali * 2 + 7)
      #expect(try await arsip.penyegel.segelSemua() == Penyegel.sekali * 2 + 7)
      #expect(try await arsip.periksa().tersegel == Int64(Penyegel.sekali * 2 + 9))
      #expect(
        try arsip.berkas.baca().last?.kepala.urut == Int64(Penyegel.sekali * 2 + 2),
        "a thousand rows, one note")
    }
  }

  @Test func `kepala yang sama tidak dicatat dua kali`() async throws {
    try await denganJejak(.sqlite, baris: 8) { arsip in
      try await arsip.penyegel.catatKepala()
      try await arsip.penyegel.catatKepala()
      #expect(try arsip.berkas.baca().map(\.kepala.urut) == [4, 8])
    }
  }

  @Test func `saat diminta berhenti ia menyegel sisanya`() async throws {
    try await denganJejak(.sqlite, baris: 2) { arsip in
      let penyegel = Penyegel(db: arsip.db, berkas: arsip.berkas, jeda: .seconds(3600))
      let group = ServiceGroup(
        configuration: .init(services: [.init(service: penyegel)], logger: .init(label: "uji")))
      try await arsip.tulis(1)
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await group.run() }
        // Its first round is over when nothing is open any more; the next is an hour away.
        while try await arsip.periksa().terbuka > 0 { await Task.yield() }
        try await arsip.tulis(5)
        await group.triggerGracefulShutdown()
        try await tasks.waitForAll()
      }
      let hasil = try await arsip.periksa()
      #expect(hasil.tersegel == 8)
      #expect(try arsip.berkas.baca().last?.kepala.urut == 8)
    }
  }

  @Test func `kalimat jejak menyebut siapa, dalam jabatan apa, melakukan apa`() {
    let kamus = KamusPeristiwa.gabungan([
      ["naskah.ditandatangani": "menandatangani naskah"],
      ["naskah.ditandatangani": "lain", "surat.dikirim": "mengirim surat"],
    ])
    let catatan = Catatan(
      waktu: Date(timeIntervalSince1970: 0), orang: 1, nama: "Budi Santoso", jabatan: "Plt. Camat Gemolong",
      peristiwa: "naskah.ditandatangani", objekJenis: "naskah", objek: 4, keterangan: "nomor 600/12")
    #expect(
      kamus.kalimat(catatan) == "Budi Santoso (Plt. Camat Gemolong) menandatangani naskah: nomor 600/12.")
    #expect(kamus.pokok("surat.dikirim") == "Mengirim surat")
    #expect(kamus.frasa("tak.dikenal") == "tak.dikenal")
    #expect(kamus.peristiwa == ["naskah.ditandatangani", "surat.dikirim"])
  }
}
