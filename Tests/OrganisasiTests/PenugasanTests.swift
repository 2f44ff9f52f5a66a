import Bahasa
import Database
import TestKit
import Testing

@testable import Organisasi

@Suite struct PenugasanTests {
  let hari = Tanggal(hariKe: 20_778)

  private func baru(_ status: Penugasan.Status, _ mulai: Int, _ selesai: Int? = nil) -> PenugasanBaru {
    PenugasanBaru(
      orang: .init(rawValue: 9), jabatan: .init(rawValue: 1), status: status, mulai: hari + mulai,
      selesai: selesai.map { hari + $0 }, dasar: "SK")
  }

  private func ada(_ status: Penugasan.Status, _ mulai: Int, _ selesai: Int? = nil) -> Penugasan {
    Penugasan(
      id: .init(rawValue: 1), orang: .init(rawValue: 2), jabatan: .init(rawValue: 1), status: status,
      mulai: hari + mulai, selesai: selesai.map { hari + $0 }, dasar: "SK")
  }

  private func ditolak(_ baru: PenugasanBaru, _ lain: [Penugasan]) -> Set<String> {
    do {
      let beririsan = lain.filter { Masa(mulai: $0.mulai, selesai: $0.selesai).beririsan(baru.masa) }
      try baru.periksa(terhadap: beririsan)
      return []
    } catch {
      return Set(error.fields.keys)
    }
  }

  @Test func `dua pejabat definitif tidak pernah bersamaan`() {
    #expect(ditolak(baru(.definitif, 0), [ada(.definitif, -10)]) == ["mulai"])
    #expect(ditolak(baru(.definitif, 0), [ada(.definitif, -10, -1)]) == [])
    #expect(ditolak(baru(.definitif, 0), [ada(.definitif, 30)]) == ["mulai"])
    #expect(ditolak(baru(.definitif, 0, 29), [ada(.definitif, 30)]) == [])
    #expect(ditolak(baru(.definitif, 0), [ada(.plt, -5)]) == ["mulai"])
  }

  @Test(arguments: [Penugasan.Status.plt, .pj, .pjs])
  func `pelaksana tugas hanya untuk jabatan kosong`(status: Penugasan.Status) {
    #expect(ditolak(baru(status, 0), [ada(.definitif, -10)]) == ["status"])
    #expect(ditolak(baru(status, 0), []) == [])
    #expect(ditolak(baru(status, 0), [ada(.plt, -10, 5)]) == ["mulai"])
  }

  @Test func `pelaksana harian hanya selama pejabatnya berhalangan`() {
    #expect(ditolak(baru(.plh, 0, 5), [ada(.definitif, -10)]) == [])
    #expect(ditolak(baru(.plh, 0, 5), []) == ["status"])
    #expect(ditolak(baru(.plh, 0), [ada(.definitif, -10)]) == ["selesai"])
    #expect(ditolak(baru(.plh, 0, 5), [ada(.definitif, -10, 3)]) == ["status"])
    #expect(ditolak(baru(.plh, 0, 5), [ada(.definitif, -10), ada(.plh, 5, 8)]) == ["mulai"])
  }

  @Test func `masa beririsan bila satu hari saja sama`() {
    let masa = Masa(mulai: hari, selesai: hari + 5)
    #expect(masa.beririsan(Masa(mulai: hari + 5)))
    #expect(!masa.beririsan(Masa(mulai: hari + 6)))
    #expect(masa.beririsan(Masa(mulai: hari + -9, selesai: hari)))
    #expect(!masa.beririsan(Masa(mulai: hari + -9, selesai: hari + -1)))
    #expect(Masa(mulai: hari).memuat(masa) && !masa.memuat(Masa(mulai: hari)))
  }

  @Test func `tiga bulan sesudah 30 November adalah hari terakhir Februari`() {
    #expect(Tanggal(2026, 11, 30)?.tambah(bulan: 3) == Tanggal(2027, 2, 28))
    #expect(Tanggal(2027, 11, 30)?.tambah(bulan: 3) == Tanggal(2028, 2, 29))
    #expect(Tanggal(2026, 1, 31)?.tambah(bulan: 1) == Tanggal(2026, 2, 28))
    #expect(Tanggal(2026, 12, 15)?.tambah(bulan: 12) == Tanggal(2027, 12, 15))
  }

  @Test(arguments: Mesin.allCases)
  func `camat pensiun, sekcam menjadi pelaksana tugas, camat baru dilantik`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let (organisasi, contoh, admin) = (kabupaten.organisasi, kabupaten.contoh, try kabupaten.admin)
      let camat = try contoh.camat("Gemolong")
      let sekcam = try contoh.tokoh(.sekcamGemolong)
      let hari = kabupaten.hariIni
      try await organisasi.akhiri(
        camat.pelaku.penugasan[0].id, pada: hari + -1, alasan: "pensiun", oleh: admin)
      let plt = try await organisasi.angkat(
        PenugasanBaru(
          orang: sekcam.orang.id, jabatan: camat.jabatan.id, status: .plt, mulai: hari, dasar: "SK Plt."),
        oleh: admin)
      #expect(
        try await kabupaten.struktur().penugasanAktif(sekcam.orang.id).map(\.sebutan) == [
          "Sekretaris Kecamatan Gemolong", "Plt. Camat Gemolong",
        ])
      let pengganti = try await organisasi.daftarkan(IsianOrang(nama: "Lurah Teladan"), oleh: admin)
      let dilantik = PenugasanBaru(
        orang: pengganti, jabatan: camat.jabatan.id, status: .definitif, mulai: hari + 30, dasar: "SK Bupati")
      #expect(try await galat("mulai") { try await organisasi.angkat(dilantik, oleh: admin) } != nil)
      try await organisasi.akhiri(plt, pada: hari + 29, alasan: "camat definitif dilantik", oleh: admin)
      try await organisasi.angkat(dilantik, oleh: admin)
      #expect(try await kabupaten.struktur(hari + 29).pemegang(camat.jabatan.id)?.orang == sekcam.orang.id)
      #expect(try await kabupaten.struktur(hari + 30).pemegang(camat.jabatan.id)?.orang == pengganti)
      #expect(try await kabupaten.struktur(hari + -1).pemegang(camat.jabatan.id)?.orang == camat.orang.id)
    }
  }

  @Test func `peringatan menyebut Plt. yang lewat waktu dan kursi kosong`() async throws {
    try await denganKabupaten(.sqlite) { kabupaten in
      let ketentuan = try await kabupaten.db.read { try $0.ketentuan() }
      let dinas = try kabupaten.contoh.unit("05").id
      func hal(_ struktur: Struktur) -> [PeringatanPenugasan.Hal] {
        struktur.peringatan(di: dinas, menurut: ketentuan).map(\.hal)
      }
      #expect(hal(try await kabupaten.struktur()) == [.kosong])
      #expect(hal(try await kabupaten.struktur(kabupaten.hariIni + 50)) == [.hampirHabis, .kosong])
      #expect(hal(try await kabupaten.struktur(kabupaten.hariIni + 70)) == [.terlaluLama, .kosong])
      let (camat, mulai) = (try kabupaten.contoh.pimpinan("27.13"), kabupaten.hariIni)
      for (status, lama, diperingatkan) in [
        (Penugasan.Status.plt, nil as Int?, true), (.plt, 60, false), (.plt, 270, true), (.plh, 270, false),
      ] {
        let baru = PenugasanBaru(
          orang: camat.orang.id, jabatan: camat.jabatan.id, status: status, mulai: mulai,
          selesai: lama.map { mulai + $0 }, dasar: "SK")
        #expect((baru.pesanBatas(menurut: ketentuan) != nil) == diperingatkan, "\(status) \(lama ?? 0)")
      }
    }
  }

  @Test func `NIP yang tidak mungkin ditolak, yang kembar juga`() async throws {
    try await denganKabupaten(.sqlite) { kabupaten in
      let (organisasi, admin) = (kabupaten.organisasi, try kabupaten.admin)
      for (nip, sah) in [
        ("198502302010011001", false), ("19850210201001100", false), ("198502102010013001", false),
        ("198502102010011001", true), ("198502102010011001", false), ("", true),
      ] {
        var isian = IsianOrang(nama: "Orang Uji")
        isian.nip = nip
        let salah = try await galat("nip") { try await organisasi.daftarkan(isian, oleh: admin) }
        #expect((salah == nil) == sah, "\(nip)")
      }
    }
  }
}
