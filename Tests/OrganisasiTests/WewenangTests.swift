import Bahasa
import Database
import TestKit
import Testing

@testable import Organisasi

@Suite struct WewenangTests {
  @Test(arguments: Mesin.allCases)
  func `administrator unit hanya mengurus unitnya dan yang di bawahnya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let contoh = kabupaten.contoh
      let dinas = try contoh.unit("05").id
      let peran = try #require(contoh.peran.first { $0.peran == .adminUnit && $0.unit == dinas })
      let pengelola = try contoh.pejabat(peran.orang).pelaku
      func baru(_ kode: String) throws -> JabatanBaru {
        JabatanBaru(
          unit: try contoh.unit(kode).id, nama: "Penata Kelola", jenis: .pelaksana, mulai: kabupaten.hariIni,
          dasar: "x")
      }
      for kode in ["05", "05.B1.2", "05.P18"] {
        _ = try await kabupaten.organisasi.adakan(baru(kode), oleh: pengelola)
      }
      for kode in ["17", "00", "01", "27.13"] {
        await #expect(throws: UnitError.bukanWewenang) {
          try await kabupaten.organisasi.adakan(baru(kode), oleh: pengelola)
        }
      }
      await #expect(throws: UnitError.bukanWewenang) {
        try await kabupaten.organisasi.gantiNama(
          dinas, menjadi: "Dinas Lain", singkatan: "DL", mulai: kabupaten.hariIni + 1, dasar: "x",
          oleh: pengelola)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang bukan administrator tidak mengubah apa pun`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let contoh = kabupaten.contoh
      for pelaku in [
        try contoh.bupati.pelaku, try contoh.konseptorKesehatan.pelaku, try contoh.tuKesehatan.pelaku,
      ] {
        await #expect(throws: UnitError.bukanWewenang) {
          try await kabupaten.organisasi.akhiri(
            contoh.camat("Gemolong").pelaku.penugasan[0].id, pada: kabupaten.hariIni, alasan: "x",
            oleh: pelaku)
        }
        await #expect(throws: UnitError.bukanWewenang) {
          try await kabupaten.organisasi.daftarkan(IsianOrang(nama: "Orang Baru"), oleh: pelaku)
        }
      }
    }
  }

  @Test func `batas penjabat mengenai kode di bawahnya saja`() throws {
    let batas = [
      BatasPenjabat(
        id: .init(rawValue: 1), jenisNaskah: "KEP", klasifikasi: "800.1.3", alasan: "", dasar: "",
        kepastian: .sebagian,
        masa: Masa(mulai: Tanggal(hariKe: 0)))
    ]
    let hari = Tanggal(hariKe: 20_000)
    #expect(batas.larangan(.plt, jenis: "KEP", klasifikasi: "800.1.3.2", pada: hari) != nil)
    #expect(batas.larangan(.plh, jenis: "KEP", klasifikasi: "800.1.3", pada: hari) != nil)
    #expect(batas.larangan(.plt, jenis: "KEP", klasifikasi: "800.1.30", pada: hari) == nil)
    #expect(batas.larangan(.plt, jenis: "SD", klasifikasi: "800.1.3", pada: hari) == nil)
    #expect(batas.larangan(.pj, jenis: "KEP", klasifikasi: "800.1.3", pada: hari) == nil)
    #expect(batas.larangan(.plt, jenis: "KEP", klasifikasi: "800.1.3", pada: Tanggal(hariKe: -1)) == nil)
  }

  @Test(arguments: Mesin.allCases)
  func `batas penjabat ditambah dan diakhiri administrator saja, dengan dasar hukumnya`(mesin: Mesin)
    async throws
  {
    try await denganKabupaten(mesin) { kabupaten in
      let isian = IsianBatas(
        jenisNaskah: "SD", klasifikasi: "900", alasan: "anggaran", dasar: "Perbup 1",
        kepastian: .terverifikasi,
        mulai: kabupaten.hariIni + -9)
      let camat = try kabupaten.contoh.pimpinan("27.13").pelaku
      await #expect(throws: UnitError.bukanWewenang) {
        try await kabupaten.organisasi.tetapkanBatas(isian, oleh: camat)
      }
      let kosong = IsianBatas(
        jenisNaskah: "", klasifikasi: "", alasan: "", dasar: "", kepastian: .pengetahuan,
        mulai: kabupaten.hariIni)
      for bidang in ["jenis", "alasan", "dasar"] {
        #expect(
          try await galat(bidang) {
            try await kabupaten.organisasi.tetapkanBatas(kosong, oleh: kabupaten.admin)
          } != nil)
      }
      let id = try await kabupaten.organisasi.tetapkanBatas(isian, oleh: kabupaten.admin)
      func larangan() async throws -> BatasPenjabat? {
        try await kabupaten.db.read { try $0.batasPenjabat() }
          .larangan(.plt, jenis: "SD", klasifikasi: "900.1", pada: kabupaten.hariIni)
      }
      #expect(try await larangan()?.kepastian == .terverifikasi)
      #expect(
        try await galat("selesai") {
          try await kabupaten.organisasi.akhiriBatas(
            id, pada: kabupaten.hariIni + -10, alasan: "keliru", oleh: kabupaten.admin)
        } != nil)
      try await kabupaten.organisasi.akhiriBatas(
        id, pada: kabupaten.hariIni + -1, alasan: "dicabut", oleh: kabupaten.admin)
      #expect(try await larangan() == nil)
      await #expect(throws: KetentuanError.tidakAda) {
        try await kabupaten.organisasi.akhiriBatas(
          .init(rawValue: 99), pada: kabupaten.hariIni, alasan: "dicabut", oleh: kabupaten.admin)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `ketentuan yang diubah administrator dianggap sudah dicocokkan`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let sebelum = try await kabupaten.db.read { try $0.ketentuan() }
      #expect(sebelum.first { $0.kode == "plt_bulan" }?.kepastian == .pengetahuan)
      try await kabupaten.organisasi.ubahKetentuan(
        "plt_bulan", nilai: 6, dasar: "SE BKN 9/2027", oleh: kabupaten.admin)
      let sesudah = try await kabupaten.db.read { try $0.ketentuan() }
      #expect(sesudah.first { $0.kode == "plt_bulan" }?.nilai == 6)
      #expect(sesudah.first { $0.kode == "plt_bulan" }?.kepastian == .terverifikasi)
      #expect(try await kabupaten.db.read { try $0.batasPenjabat().count } == 7)
    }
  }
}
