import Bahasa
import Database
import Jejak
import TestKit
import Testing

@testable import Organisasi

@Suite struct KabupatenContohTests {
  static let lengkap = Result { try KabupatenContoh() }
  let kabupaten: KabupatenContoh

  init() throws { kabupaten = try Self.lengkap.get() }

  @Test func `kantornya sebanyak yang menerima surat edaran`() {
    let jumlah = Dictionary(grouping: kabupaten.struktur.kantor, by: \.jenis).mapValues(\.count)
    #expect(jumlah[.desa] == 196)
    #expect(jumlah[.kelurahan] == 12)
    #expect(jumlah[.kecamatan] == 20)
    #expect(jumlah[.puskesmas] == 25)
    #expect(kabupaten.struktur.kantor.count == 294)
    #expect(kabupaten.unit.count > 500)
  }

  @Test func `orangnya tidak nyata dan tidak kembar`() {
    let orang = kabupaten.orang
    #expect(orang.count > 2_000)
    #expect(Set(orang.map(\.nama)).count == orang.count)
    let nip = orang.compactMap(\.nip)
    #expect(Set(nip).count == nip.count)
    #expect(nip.allSatisfy { $0.count == 18 && $0.dropFirst(12).prefix(2) == "00" })
    #expect(orang.allSatisfy { $0.surel.hasSuffix("@sragen.example") })
    #expect(kabupaten.penugasan.allSatisfy { $0.dasar.contains("contoh") })
  }

  @Test func `selalu sama`() throws {
    let lagi = try KabupatenContoh()
    #expect(lagi.orang == kabupaten.orang)
    #expect(lagi.penugasan == kabupaten.penugasan)
    #expect(lagi.mandat == kabupaten.mandat)
    #expect(lagi.peran == kabupaten.peran)
  }

  @Test(arguments: [KabupatenContoh.Ukuran.lengkap, .kecil])
  func `tidak ada dua pemegang definitif, dan setiap kantor punya tata usaha`(ukuran: KabupatenContoh.Ukuran)
    throws
  {
    let kabupaten = try KabupatenContoh(ukuran)
    let definitif = kabupaten.penugasan.filter {
      $0.status == .definitif && $0.berlaku(pada: kabupaten.tanggal)
    }
    #expect(Set(definitif.map(\.jabatan)).count == definitif.count)
    let tu = Set(kabupaten.peran.filter { $0.peran == .tu }.compactMap(\.unit))
    #expect(tu == Set(kabupaten.struktur.kantor.map(\.id)))
  }

  @Test(arguments: [KabupatenContoh.Ukuran.lengkap, .kecil])
  func `semua tokoh ada dengan penugasannya`(ukuran: KabupatenContoh.Ukuran) throws {
    let kabupaten = try KabupatenContoh(ukuran)
    for tokoh in Tokoh.allCases {
      let pejabat = try kabupaten.tokoh(tokoh)
      #expect(pejabat.orang.nama == tokoh.riwayat.nama)
      #expect(pejabat.jabatan.nama == tokoh.riwayat.jabatan)
      #expect(!pejabat.pelaku.penugasan.isEmpty)
    }
    #expect(try kabupaten.camat("Gemolong").jabatan.nama == "Camat Gemolong")
    #expect(try kabupaten.kades("Brangkal").unit.nama == "Desa Brangkal")
    #expect(try kabupaten.admin.pelaku.adalah(.admin))
    #expect(try kabupaten.tuSetda.pelaku.adalah(.tu, di: kabupaten.unit("01").id))
  }

  @Test func `kursi kosong diisi pelaksana tugas atau memang kosong`() throws {
    let pariwisata = try kabupaten.pimpinan("20")
    #expect(pariwisata.pelaku.penugasan.map(\.status) == [.definitif, .plt])
    #expect(
      try kabupaten.kades("Jabung").pelaku.memegang(kabupaten.kades("Jabung").jabatan.id)?.status == .pj)
    let kosong = try kabupaten.unit("05.B4")
    let kepala = try #require(kabupaten.struktur.pimpinan(dari: kosong.id))
    #expect(kabupaten.struktur.pemegang(kepala.id) == nil)
  }

  @Test(arguments: Mesin.allCases)
  func `yang tertanam sama dengan yang tersusun`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Jejak.migrations + Organisasi.migrations) { db in
      let kabupaten = kabupaten
      try await db.write { try $0.tanam(kabupaten) }
      let struktur = try await db.read { try $0.struktur(pada: kabupaten.tanggal) }
      #expect(struktur.unit == kabupaten.struktur.unit)
      #expect(struktur.jabatan == kabupaten.struktur.jabatan)
      #expect(struktur.mandat == kabupaten.struktur.mandat)
      for jabatan in kabupaten.jabatan {
        #expect(struktur.pemegang(jabatan.id) == kabupaten.struktur.pemegang(jabatan.id))
      }
      let sekda = try #require(struktur.unit(kode: "01").flatMap { struktur.pimpinan(dari: $0.id) })
      let dulu = try await db.read { try $0.struktur(pada: kabupaten.tanggal + -255) }
      #expect(dulu.pemegang(sekda.id)?.status == .plh)
    }
  }
}
