import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Kalender

@Suite struct LamaKerjaTests {
  @Test(arguments: [
    ("2026-06-03 07.30", "2026-06-03 16.00", 450), ("2026-06-03 11.30", "2026-06-03 13.15", 45),
    ("2026-06-05 00.00", "2026-06-06 00.00", 450), ("2026-06-05 16.00", "2026-06-08 08.00", 60),
    ("2026-06-06 08.00", "2026-06-07 20.00", 0), ("2026-03-16 00.00", "2026-03-17 00.00", 390),
    ("2026-06-03 10.00", "2026-06-03 10.00", 0), ("2026-06-04 10.00", "2026-06-03 10.00", 0),
  ])
  func `menit kerja hanya di dalam jam kantor`(awal: String, akhir: String, menit: Int) async throws {
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      #expect(hariKerja.menitKerja(dari: try saat(awal), sampai: try saat(akhir)) == menit)
    }
  }

  @Test func `sepekan 37,5 jam dan pekan Ramadan 32,5 jam`() async throws {
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      #expect(
        hariKerja.menitKerja(dari: try saat("2026-07-06 00.00"), sampai: try saat("2026-07-13 00.00")) == 2250
      )
      #expect(
        hariKerja.menitKerja(dari: try saat("2026-03-02 00.00"), sampai: try saat("2026-03-09 00.00")) == 1950
      )
      let kalender = try await kantor.sekarang()
      for nama in ["enam-hari", "kabupaten"] {
        let id = try kalender.kalender(kode: nama).id
        for pola in kalender.pola where pola.kalender == id {
          let menit = pola.jam.values.joined().reduce(0) { $0 + $1.selesai - $1.mulai }
          #expect(menit == (pola.nama.hasPrefix("Ramadan") ? 1950 : 2250), "\(pola.nama)")
        }
      }
    }
  }

  @Test func `lama kerja sama dengan menghitung menit demi menit`() async throws {
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      let awal = try saat("2026-03-13 06.17")
      var terhitung = 0
      for menit in 0..<(21 * 1440) {
        let titik = awal.addingTimeInterval(Double(menit) * 60)
        #expect(hariKerja.buka(pada: titik) == buka(titik))
        if buka(titik) { terhitung += 1 }
        if menit.isMultiple(of: 97) {
          #expect(hariKerja.menitKerja(dari: awal, sampai: titik.addingTimeInterval(60)) == terhitung)
        }
      }
    }
  }

  /// Hours of March 2026, written out by hand: Ramadan until the 20th, free from the 18th to the 24th.
  private func buka(_ saat: Date) -> Bool {
    let tanggal = Tanggal(saat)
    guard tanggal.hariPekan <= 5, !(18...24).contains(tanggal.hari) || tanggal.bulan != 3,
      tanggal.description != "2026-04-03"
    else { return false }
    let menit = Int(saat.timeIntervalSince(tanggal.awal()) / 60)
    let ramadan = tanggal.bulan == 3 && tanggal.hari <= 20
    let jam =
      switch (ramadan, tanggal.hariPekan) {
      case (true, 5): [(480, 690), (750, 930)]
      case (true, _): [(480, 720), (750, 900)]
      case (false, 5): [(450, 690), (780, 990)]
      case (false, _): [(450, 720), (780, 960)]
      }
    return jam.contains { $0.0 <= menit && menit < $0.1 }
  }

  @Test func `menambah lama kerja dapat dijumlahkan dan dibalik`() async throws {
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      let dasar = try saat("2026-01-01 00.00")
      for putaran in 0..<400 {
        let awal = dasar.addingTimeInterval(Double(putaran * 79_123) + 0.25)
        let (a, b) = (Duration.seconds(putaran * 157 % 90_000 + 1), Duration.milliseconds(putaran * 7919))
        let tengah = try hariKerja.tambah(a, jamKerjaSetelah: awal)
        #expect(hariKerja.lamaKerja(dari: awal, sampai: tengah) == a)
        #expect(
          try hariKerja.tambah(b, jamKerjaSetelah: tengah) == hariKerja.tambah(a + b, jamKerjaSetelah: awal))
        let sebelum = tengah.addingTimeInterval(-0.001)
        #expect(hariKerja.lamaKerja(dari: awal, sampai: sebelum) < a)
      }
    }
  }

  @Test func `waktu yang habis tepat saat kantor tutup jatuh pada saat itu`() async throws {
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      let mulai = try saat("2026-06-05 07.30")
      #expect(try hariKerja.tambah(.seconds(450 * 60), jamKerjaSetelah: mulai) == saat("2026-06-05 16.30"))
      #expect(try hariKerja.tambah(.seconds(451 * 60), jamKerjaSetelah: mulai) == saat("2026-06-08 07.31"))
    }
  }

  @Test func `jeda sependek apa pun tidak memberi kantor sehari`() async throws {
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      let (mulai, jeda) = (try saat("2026-06-03 08.00"), try saat("2026-06-03 09.00"))
      let tanpaJeda = try hariKerja.tambah(.seconds(10 * 3600), jamKerjaSetelah: mulai)
      let lanjut = jeda.addingTimeInterval(600)
      let sisa = Duration.seconds(10 * 3600) - hariKerja.lamaKerja(dari: mulai, sampai: jeda)
      #expect(try hariKerja.tambah(sisa, jamKerjaSetelah: lanjut) == tanpaJeda.addingTimeInterval(600))
    }
  }
}
