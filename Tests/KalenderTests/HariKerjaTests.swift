import Bahasa
import Database
import Organisasi
import Seeds
import TestKit
import Testing

@testable import Kalender

@Suite struct HariKerjaTests {
  @Test func `jumlah hari kerja 2026 adalah 240`() async throws {
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      #expect(
        hariKerja.jumlahHariKerja(setelah: try hari("2025-12-31"), sampai: try hari("2026-12-31")) == 240)
    }
  }

  @Test(arguments: [
    ("2026-03-17", true, "Hari kerja"), ("2026-03-18", false, "Cuti bersama: Cuti Bersama Hari Suci Nyepi"),
    ("2026-03-19", false, "Libur nasional: Hari Suci Nyepi"), ("2026-03-28", false, "Sabtu"),
    ("2024-02-14", false, "Libur pemilu: Hari Pemilihan Umum"),
  ])
  func `setiap hari menjelaskan dirinya`(tanggal: String, dihitung: Bool, alasan: String) async throws {
    try await Kantor.buka { kantor in
      let status = try await kantor.hariKerja().status(try hari(tanggal))
      #expect(status.dihitung == dihitung)
      #expect(status.alasan == alasan)
    }
  }

  @Test func `hari dihitung sama seperti menghitung satu per satu dari tabel`() async throws {
    let libur = Set(try Seeds.rows("libur-nasional.csv").compactMap { $0["tanggal"] })
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      for hariKe in try hari("2024-01-01").hariKe...hari("2027-12-31").hariKe {
        let tanggal = Tanggal(hariKe: hariKe)
        let harapan = tanggal.hariPekan <= 5 && !libur.contains(tanggal.description)
        #expect(hariKerja.adalahHariKerja(tanggal) == harapan)
        #expect(hariKerja.status(tanggal).dihitung == harapan)
        #expect(hariKerja.jam(tanggal).isEmpty != harapan)
      }
    }
  }

  @Test func `menambah hari kerja naik, dapat dijumlahkan dan dapat dibalik`() async throws {
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      let awal = try hari("2024-01-01").hariKe
      let akhir = try hari("2027-11-01").hariKe
      var sebelumnya = Tanggal(hariKe: awal)
      for hariKe in awal...akhir {
        let tanggal = Tanggal(hariKe: hariKe)
        let (n, m) = (hariKe % 13, hariKe % 7)
        let hasil = try hariKerja.tambah(n, hariKerjaSetelah: tanggal)
        #expect(
          try hariKerja.tambah(m, hariKerjaSetelah: hasil)
            == hariKerja.tambah(n + m, hariKerjaSetelah: tanggal))
        #expect(hariKerja.jumlahHariKerja(setelah: tanggal, sampai: hasil) == n)
        #expect(n == 0 ? hasil == tanggal : hariKerja.adalahHariKerja(hasil))
        #expect(try hariKerja.tambah(n + 1, hariKerjaSetelah: tanggal) > hasil)
        let tetap = try hariKerja.tambah(5, hariKerjaSetelah: tanggal)
        #expect(tetap >= sebelumnya)
        sebelumnya = tetap
      }
    }
  }

  @Test func `kantor enam hari dan layanan 24 jam mengikuti kalendernya sendiri`() async throws {
    try await Kantor.buka { kantor in
      let kalender = try await kantor.sekarang()
      let enamHari = try kalender.kalender(kode: "enam-hari").id
      let terus = try kalender.kalender(kode: "terus-menerus").id
      let (sabtu, nyepi) = (try hari("2026-03-14"), try hari("2026-03-19"))
      try await kantor.kalender.arahkan(
        kantor.dinas, ke: enamHari, mulai: hari("2026-02-01"), alasan: "SK Bupati", oleh: kantor.ratna)
      try await kantor.kalender.arahkan(
        kantor.bidang, ke: terus, mulai: hari("2026-02-01"), alasan: "SK Bupati", oleh: kantor.ratna)
      let dinas = try await kantor.hariKerja(untuk: kantor.dinas)
      #expect(dinas.adalahHariKerja(sabtu) && !dinas.adalahHariKerja(nyepi))
      #expect(!dinas.adalahHariKerja(try hari("2026-01-31")))
      let bidang = try await kantor.hariKerja(untuk: kantor.bidang, induk: [kantor.dinas])
      #expect(bidang.adalahHariKerja(sabtu) && bidang.adalahHariKerja(nyepi))
      let lain = try await kantor.hariKerja(untuk: .init(rawValue: 99), induk: [kantor.dinas])
      #expect(lain.adalahHariKerja(sabtu) && !lain.adalahHariKerja(nyepi))
      #expect(try await !kantor.hariKerja().adalahHariKerja(sabtu))
    }
  }

  @Test func `cakupan yang lebih sempit menentukan`() async throws {
    try await Kantor.buka { kantor in
      try await kantor.kalender.tambah(
        libur: [
          kantor.libur("2026-08-17", "Pelayanan KTP tetap buka", .hariBuka, .unit(kantor.dinas)),
          kantor.libur("2026-08-18", "Banjir", .kantorTutup, .unit(kantor.dinas)),
          kantor.libur("2026-08-18", "Kerja bakti", .hariBuka),
          kantor.libur("2026-08-19", "Hari jadi kabupaten"),
        ], alasan: "Agustus", oleh: kantor.ratna)
      let (dinas, umum) = try await (kantor.hariKerja(untuk: kantor.dinas), kantor.hariKerja())
      #expect(dinas.status(try hari("2026-08-17")).alasan == "Hari kerja khusus: Pelayanan KTP tetap buka")
      #expect(dinas.jam(try hari("2026-08-17")).map(\.teks) == ["07.30–12.00", "13.00–16.00"])
      #expect(
        umum.status(try hari("2026-08-17")).alasan == "Libur nasional: Hari Kemerdekaan Republik Indonesia")
      #expect(dinas.status(try hari("2026-08-18")).alasan == "Kantor tutup: Banjir")
      #expect(umum.adalahHariKerja(try hari("2026-08-18")))
      #expect(dinas.status(try hari("2026-08-19")).alasan == "Libur daerah: Hari jadi kabupaten")
      let bidang = try await kantor.hariKerja(untuk: kantor.bidang, induk: [kantor.dinas])
      #expect(!bidang.adalahHariKerja(try hari("2026-08-18")))
    }
  }

  @Test func `kalender tanpa pola tidak menghitung selamanya`() {
    let kosong = HariKerja(versi: 0, kalender: [], pola: [], libur: [], tahun: [])
    #expect(throws: KalenderError.tanpaHariKerja(sejak: Tanggal(hariKe: 1))) {
      try kosong.tambah(1, hariKerjaSetelah: Tanggal(hariKe: 0))
    }
  }
}
