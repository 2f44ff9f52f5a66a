import Bahasa
import Database
import TestKit
import Testing

@testable import Organisasi

@Suite struct MandatTests {
  static let kabupaten = Result { try KabupatenContoh(.kecil) }
  let kabupaten: KabupatenContoh

  init() throws { kabupaten = try Self.kabupaten.get() }

  private func jabatan(_ nama: String) throws -> Jabatan.ID {
    try #require(kabupaten.jabatan.first { $0.nama == nama }).id
  }

  private func baru(
    _ bentuk: Mandat.Bentuk, _ pemberi: String, _ penerima: String, _ jenis: [String] = ["SD"], mulai: Int = 0
  ) throws -> MandatBaru {
    MandatBaru(
      pemberi: try jabatan(pemberi), penerima: try jabatan(penerima), bentuk: bentuk, jenisNaskah: jenis,
      mulai: kabupaten.tanggal + mulai, dasar: "Perbup")
  }

  private func galat(_ baru: MandatBaru) -> Set<String> {
    do {
      try kabupaten.struktur.periksa(baru)
      return []
    } catch {
      return Set(error.fields.keys)
    }
  }

  @Test(arguments: [
    ("Bupati Sragen", "Sekretaris Daerah", []),
    ("Bupati Sragen", "Kepala Dinas Kesehatan", []),
    ("Bupati Sragen", "Wakil Bupati Sragen", []),
    ("Kepala Dinas Kesehatan", "Sekretaris Dinas Kesehatan", []),
    ("Kepala Dinas Kesehatan", "Kepala Bidang Kesehatan Masyarakat", []),
    ("Camat Gemolong", "Sekretaris Kecamatan Gemolong", []),
    ("Kepala Desa Brangkal", "Sekretaris Desa Brangkal", []),
    ("Lurah Gemolong", "Sekretaris Kelurahan Gemolong", []),
    ("Bupati Sragen", "Asisten Administrasi Umum", ["penerima"]),
    ("Bupati Sragen", "Camat Gemolong", []),
    ("Bupati Sragen", "Kepala Desa Brangkal", ["penerima"]),
    ("Sekretaris Daerah", "Bupati Sragen", ["penerima"]),
    ("Kepala Dinas Kesehatan", "Kepala Seksi Promosi Kesehatan", ["penerima"]),
    ("Kepala Dinas Kesehatan", "Sekretaris Kecamatan Gemolong", ["penerima"]),
    ("Kepala Seksi Promosi Kesehatan", "Penyuluh Kesehatan Masyarakat", ["penerima"]),
  ])
  func `a.n. hanya satu tingkat ke bawah`(pemberi: String, penerima: String, salah: [String]) throws {
    #expect(galat(try baru(.an, pemberi, penerima)) == Set(salah))
  }

  @Test(arguments: [
    ("Sekretaris Daerah", "Asisten Administrasi Umum", ["SD"], []),
    ("Sekretaris Daerah", "Asisten Administrasi Umum", ["SD", "SE"], []),
    ("Sekretaris Daerah", "Asisten Administrasi Umum", ["KEP"], ["pemberi"]),
    ("Sekretaris Daerah", "Asisten Administrasi Umum", [], ["pemberi"]),
    ("Bupati Sragen", "Asisten Administrasi Umum", ["SD"], ["penerima", "pemberi"]),
    ("Kepala Bidang Kesehatan Masyarakat", "Kepala Seksi Promosi Kesehatan", ["SD"], ["pemberi"]),
  ])
  func `u.b. bersandar pada a.n. pejabat di tengah`(
    pemberi: String, penerima: String, jenis: [String], salah: [String]
  ) throws {
    #expect(galat(try baru(.ub, pemberi, penerima, jenis)) == Set(salah))
  }

  @Test func `u.b. tidak lebih lama daripada a.n. yang mendasarinya`() throws {
    let lama = try baru(.ub, "Sekretaris Daerah", "Asisten Administrasi Umum", mulai: -700)
    #expect(galat(lama) == ["pemberi"])
  }

  @Test(arguments: Mesin.allCases)
  func `mandat yang dicabut berhenti sesudah hari terakhirnya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let hari = kabupaten.hariIni
      let (pemberi, penerima) = (
        try kabupaten.jabatan("Kepala Dinas Kesehatan").id,
        try kabupaten.jabatan("Kepala Bidang Kesehatan Masyarakat").id
      )
      let id = try await kabupaten.organisasi.limpahkan(
        MandatBaru(
          pemberi: pemberi, penerima: penerima, bentuk: .an, jenisNaskah: ["ST", "SD"], mulai: hari,
          dasar: "Kep. Kadis"),
        oleh: kabupaten.admin)
      #expect(
        try await kabupaten.struktur().mandat.first { $0.id == id }?.berlaku(pada: hari, untuk: "ST") == true)
      try await kabupaten.organisasi.cabut(
        id, terakhir: hari + 9, alasan: "tim berubah", oleh: kabupaten.admin)
      #expect(try await kabupaten.struktur(hari + 9).mandat.contains { $0.id == id })
      #expect(try await !kabupaten.struktur(hari + 10).mandat.contains { $0.id == id })
    }
  }

  @Test(arguments: Mesin.allCases)
  func `delegasi diberikan pemegang meja sendiri dan dapat dicabutnya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let (contoh, hari) = (kabupaten.contoh, kabupaten.hariIni)
      let camat = try contoh.camat("Gemolong")
      let sekcam = try contoh.tokoh(.sekcamGemolong)
      let baru = DelegasiBaru(
        jabatan: camat.jabatan.id, orang: sekcam.orang.id, cakupan: .konsep, mulai: hari, dasar: "SP Camat")
      await #expect(throws: UnitError.bukanWewenang) {
        try await kabupaten.organisasi.delegasikan(baru, oleh: contoh.konseptorKesehatan.pelaku)
      }
      let id = try await kabupaten.organisasi.delegasikan(baru, oleh: camat.pelaku)
      let orang = sekcam.orang.id
      #expect(try await kabupaten.db.read { try $0.delegasi(bagi: orang, pada: hari).map(\.id) } == [id])
      try await kabupaten.organisasi.cabut(id, oleh: camat.pelaku)
      #expect(try await kabupaten.db.read { try $0.delegasi(bagi: orang, pada: hari) } == [])
    }
  }
}
