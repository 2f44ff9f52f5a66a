import Bahasa
import Database
import Testing

@testable import Kependudukan

/// The rules of a family and of one person's biodata, without a database.
struct AturanTests {
  private func temuan(_ biodata: [Biodata]) throws -> [TemuanKeluarga] {
    let anggota = biodata.enumerated()
      .map { urut, b in
        Penduduk(
          id: .init(rawValue: Int64(urut + 1)), biodata: b, nik: nil, keluarga: .init(rawValue: 1),
          desa: Daerah.keden, peristiwa: .init(rawValue: 1))
      }
    return periksaKeluarga(anggota, pada: try hari("2026-03-17"))
  }

  private func galat(_ biodata: Biodata...) throws -> [String] {
    try temuan(biodata).filter(\.isGalat).map(\.bidang)
  }

  private func peringatan(_ biodata: Biodata...) throws -> [String] {
    try temuan(biodata).filter { !$0.isGalat }.map(\.bidang)
  }

  private func kepala(_ kelamin: JenisKelamin = .lakiLaki, kawin: StatusKawin = .kawinTercatat) throws
    -> Biodata
  {
    try biodata("Sutrisno", kelamin, "1975-05-01", .kepalaKeluarga, kawin: kawin)
  }

  @Test func `keluarga biasa tanpa temuan`() throws {
    let istri = try biodata("Suparmi", .perempuan, "1978-08-17", .istri, kawin: .kawinTercatat)
    let anak = try biodata("Dwi", .perempuan, "2004-01-31", .anak, ayah: "SUTRISNO", ibu: "Suparmi")
    let ibu = try biodata("Ngatmi", .perempuan, "1950-01-01", .orangTua, kawin: .ceraiMati)
    #expect(try galat(kepala(), istri, anak, ibu) == [])
    #expect(try peringatan(kepala(), istri, anak, ibu) == [])
  }

  @Test(arguments: [
    (0, false), (1, false), (2, true), (75, true), (209, true), (210, false), (400, false),
  ])
  func `dua kelahiran dari satu ibu yang terlalu dekat diperingatkan`(_ jarak: Int, _ janggal: Bool) throws {
    let istri = try biodata("Suparmi", .perempuan, "1978-08-17", .istri, kawin: .kawinTercatat)
    let sulung = try biodata("Dwi", .perempuan, "2004-01-31", .anak, ayah: "Sutrisno", ibu: "Suparmi")
    var adik = try biodata("Tri", .lakiLaki, "2004-01-31", .anak, ayah: "Sutrisno", ibu: "SUPARMI")
    adik.tanggalLahir = adik.tanggalLahir + jarak
    #expect(try galat(kepala(), istri, sulung, adik) == [])
    #expect(try peringatan(kepala(), istri, adik, sulung) == (janggal ? ["tanggal_lahir"] : []))
    adik.namaIbu = "Sulastri"
    #expect(try !peringatan(kepala(), istri, sulung, adik).contains("tanggal_lahir"))
    adik.namaIbu = "Suparmi"
    adik.shdk = .cucu
    #expect(try !peringatan(kepala(), istri, sulung, adik).contains("tanggal_lahir"))
  }

  @Test func `umur harus cocok dengan hubungannya`() throws {
    #expect(try galat(kepala(), biodata("A", .lakiLaki, "1975-05-01", .anak)) == ["shdk"])
    #expect(try galat(kepala(), biodata("A", .lakiLaki, "1974-05-01", .cucu)) == ["shdk"])
    #expect(try galat(kepala(), biodata("A", .lakiLaki, "1976-05-01", .orangTua)) == ["shdk"])
    #expect(try galat(kepala(), biodata("A", .lakiLaki, "1990-05-01", .anak)) == [])
    #expect(
      try peringatan(kepala(), biodata("A", .lakiLaki, "1985-05-01", .anak, ayah: "Sutrisno")) == [
        "tanggal_lahir"
      ])
  }

  @Test func `suami istri cocok jenis kelamin dan status kawinnya`() throws {
    #expect(
      try galat(kepala(), biodata("A", .lakiLaki, "1976-05-01", .istri, kawin: .kawinTercatat)) == [
        "jenis_kelamin"
      ])
    #expect(
      try galat(kepala(), biodata("A", .lakiLaki, "1976-05-01", .suami, kawin: .kawinTercatat)) == ["shdk"])
    #expect(try galat(kepala(), biodata("A", .perempuan, "1976-05-01", .istri)) == ["status_kawin"])
    #expect(
      try galat(
        kepala(kawin: .belumKawin), biodata("A", .perempuan, "1976-05-01", .istri, kawin: .kawinTercatat))
        == ["status_kawin"])
    let belumTercatat = try biodata("A", .perempuan, "1976-05-01", .istri, kawin: .kawinBelumTercatat)
    #expect(try galat(kepala(), belumTercatat) == [])
    #expect(try peringatan(kepala(), belumTercatat) == ["status_kawin"])
  }

  @Test func `dua istri diperingatkan, dua suami ditolak`() throws {
    let istri = try biodata("A", .perempuan, "1976-05-01", .istri, kawin: .kawinTercatat)
    #expect(try galat(kepala(), istri, istri) == [])
    #expect(try peringatan(kepala(), istri, istri) == ["shdk"])
    let suami = try biodata("B", .lakiLaki, "1974-05-01", .suami, kawin: .kawinTercatat)
    #expect(try galat(kepala(.perempuan), suami, suami) == ["shdk"])
  }

  @Test func `anak tiri hanya diperingatkan`() throws {
    let istri = try biodata("Suparmi", .perempuan, "1978-08-17", .istri, kawin: .kawinTercatat)
    let anak = try biodata("Dwi", .perempuan, "2004-01-31", .anak, ayah: "Wagiyo", ibu: "Sulastri")
    #expect(try galat(kepala(), istri, anak) == [])
    #expect(Set(try peringatan(kepala(), istri, anak)) == ["nama_ayah", "nama_ibu"])
  }

  @Test func `biodata yang tidak mungkin ditolak di bidangnya`() async throws {
    try await Daerah.buka { daerah in
      let periksa = PeriksaBiodata(
        kode: try await daerah.db.read { try $0.kodePenduduk() }, hariIni: daerah.hariIni)
      func bidang(_ ubah: (inout Biodata) throws -> Void, _ asal: AsalNama = .lama) throws -> Set<String> {
        var b = try biodata("Siti Aminah", .perempuan, "1990-02-28", .anak)
        try ubah(&b)
        do {
          _ = try periksa.periksa(b, nama: asal)
          return []
        } catch { return Set(error.fields.keys) }
      }
      #expect(try bidang { _ in } == [])
      #expect(try bidang { $0.nama = "" } == ["nama"])
      #expect(try bidang { $0.nama = String(repeating: "a", count: 61) } == ["nama"])
      #expect(try bidang { $0.nama = "S1ti" } == ["nama"])
      #expect(try bidang { $0.nama = "Ma'ruf Al-Hakim, S." } == ["nama"])
      #expect(try bidang { $0.nama = "Sutrisno" } == [])
      #expect(try bidang({ $0.nama = "Sutrisno" }, .baru) == ["nama"])
      #expect(try bidang({ $0.nama = "Drs. Budi Santoso" }, .baru) == ["nama"])
      #expect(try bidang { $0.tanggalLahir = try hari("2026-03-18") } == ["tanggal_lahir"])
      #expect(try bidang { $0.tanggalLahir = try hari("1890-03-18") } == ["tanggal_lahir"])
      #expect(try bidang { $0.agama = 8 } == ["agama"])
      #expect(try bidang { $0.pekerjaan = 100 } == ["pekerjaan"])
      #expect(try bidang { $0.rincian.kepercayaan = "Sapta Darma" } == ["kepercayaan"])
      #expect(try bidang { $0.rincian.tanggalKawin = try hari("2010-01-01") } == ["status_kawin"])
      #expect(
        try bidang {
          $0.statusKawin = .ceraiHidupTercatat
          $0.rincian.tanggalKawin = try hari("2010-01-01")
          $0.rincian.tanggalCerai = try hari("2009-01-01")
        } == ["tanggal_cerai"])
      #expect(
        try bidang {
          $0.tanggalLahir = try hari("2016-01-01")
          $0.statusKawin = .kawinTercatat
        } == ["status_kawin"])
    }
  }

  @Test func `umur dihitung menurut hari lahir`() throws {
    let b = try biodata("A", .perempuan, "2004-02-29", .anak)
    #expect(b.umur(pada: try hari("2021-02-28")) == 16)
    #expect(b.umur(pada: try hari("2021-03-01")) == 17)
    #expect(b.umur(pada: try hari("2024-02-29")) == 20)
  }
}
