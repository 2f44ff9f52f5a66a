import Bahasa
import Database
import Organisasi
import Testing

@testable import Akses

/// bupati ─┬─ dinkes ── puskesmas
///         └─ gemolong ── desa
@Suite struct WewenangTests {
  enum Orangnya: Int64, CaseIterable {
    case admin = 1, adminDinkes, adminPuskesmas, kadis, perawat, camat, rangkap, tanpaJabatan, adminLain,
      pengawas
    var id: Orang.ID { Key(rawValue: rawValue) }
  }

  private static let unit: [String: UnitKerja.ID] = [
    "bupati": Key(rawValue: 101), "dinkes": Key(rawValue: 102), "puskesmas": Key(rawValue: 103),
    "gemolong": Key(rawValue: 104), "desa": Key(rawValue: 105),
  ]

  private func unit(_ nama: String) -> UnitKerja.ID { Self.unit[nama] ?? Key(rawValue: 999) }

  private var struktur: Struktur {
    get throws {
      let hari = try #require(Tanggal(2026, 11, 21))
      func buat(_ nama: String, _ jenis: UnitKerja.Jenis, _ induk: String?) -> UnitKerja {
        UnitKerja(
          id: unit(nama), kode: nama, jenis: jenis, nama: nama, singkatan: nama, induk: induk.map(unit),
          kantor: true,
          berdiri: hari)
      }
      let tempat: [(Orangnya, String, Jabatan.Jenis)] = [
        (.admin, "bupati", .pelaksana), (.adminDinkes, "dinkes", .pelaksana),
        (.adminPuskesmas, "puskesmas", .pelaksana),
        (.kadis, "dinkes", .pimpinan), (.perawat, "puskesmas", .pelaksana), (.camat, "gemolong", .pimpinan),
        (.rangkap, "puskesmas", .pimpinan), (.rangkap, "gemolong", .pelaksana),
        (.adminLain, "dinkes", .pelaksana),
        (.pengawas, "dinkes", .pelaksana),
      ]
      let jabatan = tempat.enumerated()
        .map { Jabatan(id: Key(rawValue: 200 + Int64($0)), unit: unit($1.1), nama: "J\($0)", jenis: $1.2) }
      return Struktur(
        pada: hari,
        unit: [
          buat("bupati", .bupati, nil), buat("dinkes", .dinas, "bupati"),
          buat("puskesmas", .puskesmas, "dinkes"),
          buat("gemolong", .kecamatan, "bupati"), buat("desa", .desa, "gemolong"),
        ], jabatan: jabatan, orang: [],
        penugasan: tempat.enumerated()
          .map {
            Penugasan(
              id: Key(rawValue: 300 + Int64($0)), orang: $1.0.id, jabatan: jabatan[$0].id, status: .definitif,
              mulai: hari, dasar: "SK")
          }, mandat: [])
    }
  }

  private func peran(_ orang: Orangnya) -> [PeranUnit] {
    switch orang {
    case .admin, .adminLain: [PeranUnit(.admin)]
    case .adminDinkes: [PeranUnit(.adminUnit, di: unit("dinkes"))]
    case .adminPuskesmas: [PeranUnit(.adminUnit, di: unit("puskesmas"))]
    case .pengawas: [PeranUnit(.pengawas)]
    default: []
    }
  }

  private func wewenang(_ orang: Orangnya) throws -> Wewenang {
    Wewenang(
      pelaku: Pelaku(orang: orang.id, nama: "", penugasan: [], peran: peran(orang)), struktur: try struktur)
  }

  private static let jangkauan: [(Orangnya, Set<Orangnya>)] = [
    (.admin, Set(Orangnya.allCases)), (.adminDinkes, [.adminPuskesmas, .kadis, .perawat]),
    (.adminPuskesmas, [.perawat]), (.kadis, []), (.perawat, []), (.camat, []), (.pengawas, []),
  ]

  @Test(arguments: jangkauan)
  func `administrator unit mengelola hanya orang yang seluruhnya di dalam unitnya`(
    _ pengelola: Orangnya, _ harapan: Set<Orangnya>
  ) throws {
    let wewenang = try wewenang(pengelola)
    let dapat = Orangnya.allCases.filter { wewenang.mengelola($0.id, peran: peran($0)) }
    #expect(Set(dapat) == harapan)
  }

  @Test func `langkah kedua pimpinan hanya dilepas administrator sistem`() throws {
    #expect(try wewenang(.adminDinkes).melepasDuaLangkah(Orangnya.perawat.id, peran: []))
    #expect(try !wewenang(.adminDinkes).melepasDuaLangkah(Orangnya.kadis.id, peran: []))
    #expect(try wewenang(.admin).melepasDuaLangkah(Orangnya.kadis.id, peran: []))
    #expect(try !wewenang(.admin).melepasDuaLangkah(Orangnya.admin.id, peran: []), "not one's own")
  }

  @Test(arguments: Orangnya.allCases, Peran.allCases)
  func `tidak seorang pun memberi peran di atas atau di luar lingkupnya`(
    _ pemberi: Orangnya, _ peranBaru: Peran
  ) throws {
    let wewenang = try wewenang(pemberi)
    for penerima in Orangnya.allCases {
      for unit in [nil] + Self.unit.values.map(Optional.some) {
        let ditolak = wewenang.alasanMenolak(
          PeranUnit(peranBaru, di: unit), untuk: penerima.id, denganPeran: peran(penerima))
        let bentuk = peranBaru.perluUnit == (unit != nil)
        let lingkup: [String] =
          switch pemberi {
          case .admin, .adminLain: Array(Self.unit.keys)
          case .adminDinkes: ["dinkes", "puskesmas"]
          case .adminPuskesmas: ["puskesmas"]
          default: []
          }
        let diDalam = unit.map { lingkup.map(self.unit).contains($0) } ?? false
        let sistem = pemberi == .admin || pemberi == .adminLain
        let boleh =
          bentuk && pemberi != penerima
          && (sistem
            || (diDalam && (peranBaru == .tu || peranBaru == .adminUnit)
              && wewenang.mengelola(penerima.id, peran: peran(penerima))))
        #expect(
          (ditolak == nil) == boleh, "\(pemberi) → \(penerima): \(peranBaru) \(String(describing: unit))")
      }
    }
  }

  @Test func `yang mengawasi tidak sekaligus mengatur`() {
    let unit: UnitKerja.ID = Key(rawValue: 1)
    #expect(Wewenang.bertentangan(.pengawas, dengan: [PeranUnit(.admin)]))
    #expect(Wewenang.bertentangan(.pengawas, dengan: [PeranUnit(.adminUnit, di: unit)]))
    #expect(Wewenang.bertentangan(.admin, dengan: [PeranUnit(.pengawas)]))
    #expect(!Wewenang.bertentangan(.tu, dengan: [PeranUnit(.pengawas)]))
    #expect(!Wewenang.bertentangan(.tu, dengan: [PeranUnit(.admin)]))
  }

  @Test func `peran register hanya pada pelaksananya dan pada unit berwilayah`() throws {
    let wewenang = try wewenang(.admin)
    for peran in [Peran.kependudukan, .eksporPenduduk] {
      for nama in ["gemolong", "desa"] { #expect(wewenang.sahDiUnit(PeranUnit(peran, di: unit(nama)))) }
      for nama in ["bupati", "dinkes", "puskesmas"] {
        #expect(!wewenang.sahDiUnit(PeranUnit(peran, di: unit(nama))))
      }
    }
    #expect(wewenang.sahDiUnit(PeranUnit(.tu, di: unit("dinkes"))))
  }

  @Test func `unit yang tidak ada tidak menerima peran`() throws {
    #expect(
      try wewenang(.admin)
        .alasanMenolak(PeranUnit(.tu, di: Key(rawValue: 999)), untuk: Orangnya.kadis.id, denganPeran: [])
        == .unitKeliru)
  }
}
