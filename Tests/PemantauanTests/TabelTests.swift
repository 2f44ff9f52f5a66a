import Foundation
import Testing

@testable import Pemantauan

@Suite struct TabelTests {
  private func kasus(_ judul: [String], _ baris: [[String]]) throws(PantauError) -> [Kasus] {
    var tabel = try TabelKejadian(judul: judul)
    for (i, nilai) in baris.enumerated() { try tabel.tambah(nilai, baris: i + 2) }
    return try tabel.semuaKasus()
  }

  @Test(arguments: [
    ["kasus", "kegiatan", "petugas", "waktu", "tenggat"],
    ["Case ID", "Activity", "Resource", "Complete Timestamp", "Due_Date"],
    ["case:concept:name", "concept:name", "org:resource", "time:timestamp", "case:deadline"],
  ])
  func `judul kolom Indonesia, Inggris, dan XES dikenal`(_ judul: [String]) throws {
    let kasus = try kasus(
      judul,
      [
        ["A", "terima", "Ani", "2011-10-11 13:45:40.276000+02:00", "2011-12-06"],
        ["B", "terima", "", "2011-10-11T11:45:40.276Z", ""], ["A", "putus", "Budi", "2011-10-12", ""],
      ])
    #expect(kasus.map(\.id) == ["A", "B"])
    #expect(kasus[0].kejadian.map(\.petugas) == ["Ani", "Budi"])
    let selisih = kasus[0].kejadian[0].waktu.timeIntervalSince(kasus[1].kejadian[0].waktu)
    #expect(abs(selisih) < 0.001)
    // The promised day holds to its end, at midnight in western Indonesia.
    #expect(kasus[0].tenggat == Date(timeIntervalSince1970: 1_323_190_800))
    #expect(kasus[1].kejadian[0].petugas == nil)
  }

  @Test func `arti kegiatan dan rincian dibaca dari kolomnya`() throws {
    let judul = [
      "kasus", "kegiatan", "waktu", "jenis", "rupiah", "foto", "lintang", "bujur", "diminta", "unit",
    ]
    let kasus = try kasus(
      judul,
      [
        ["A", "Survei", "2026-03-17 08:30", "survei", "", "3", "-7.4", "111.0", "", "Teknis"],
        ["A", "Ditolak", "2026-03-18 08:30", "", "250000", "", "", "", "KTP | denah", ""],
      ])
    let kejadian = kasus[0].kejadian
    #expect(kejadian[0].bukti == BuktiSurvei(foto: 3, posisi: Posisi(lintang: -7.4, bujur: 111)))
    #expect(kejadian[0].unit == "Teknis")
    #expect(kejadian[1].jenis == .ditolak)
    #expect(kejadian[1].rupiah == 250_000)
    #expect(kejadian[1].diminta == ["KTP", "denah"])
  }

  @Test func `peta memberi arti pada kegiatan bernama asing`() throws {
    let peta = PetaKegiatan([.init("T05 Print and send", .diputuskan)])
    #expect(peta.jenis("t05 print and SEND") == .diputuskan)
    #expect(peta.jenis("Diminta lengkapi") == .dimintaLengkapi)
    #expect(peta.jenis("lain sekali") == .lain)
  }

  @Test func `galat menyebut baris dan kolom`() {
    let judul = ["kasus", "kegiatan", "waktu"]
    let contoh: [([[String]], PantauError)] = [
      ([["A", "x", "kemarin"]], .bukanWaktu(baris: 2, kolom: "waktu", nilai: "kemarin")),
      ([["A", "x", "2026-01-01"], ["", "x", "2026-01-01"]], .kosong(baris: 3, kolom: "kasus")),
      ([["A", "x"]], .salahLebar(baris: 2, ada: 2, seharusnya: 3)), ([], .tanpaBaris),
    ]
    for (baris, galat) in contoh {
      #expect(throws: galat) { try kasus(judul, baris) }
    }
    #expect(throws: PantauError.self) { try kasus(["kasus", "waktu"], []) }
    let tanpaKegiatan = PantauError.kolomTidakAda("kegiatan", dikenal: ["kegiatan", "activity"])
    #expect(
      tanpaKegiatan.pesan
        == "Kolom kegiatan tidak ditemukan di baris judul. Beri nama salah satu dari: kegiatan, activity.")
    #expect(
      PantauError.bukanWaktu(baris: 7, kolom: "waktu", nilai: "x").pesan.hasPrefix("Baris 7, kolom \"waktu\"")
    )
  }

  @Test func `bendera menjadi baris dengan kolom yang tetap`() throws {
    var antrean = AntreanUji.biasa()
    antrean.tambah("X", tiba: 20.2, selesai: 20.3)
    let baris = antrean.bendera(.serobot).map(BarisBendera.init)
    #expect(baris.first?.nilai.count == BarisBendera.judul.count)
    #expect(baris.first?.nilai.prefix(4) == ["serobot", "X", "Ani", "sesudah diterima"])
  }
}
