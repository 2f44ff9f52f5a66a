import Akses
import Bahasa
import Database
import HTTPTypes
import Hummingbird
import Organisasi
import Web

extension Cakupan {
  static let organisasiBaca = Cakupan(
    "organisasi:baca", "membaca susunan unit kerja dan kelompok penerima surat")
}

extension UnitKerja.Jenis: Codable, SchemaDescribed {
  package static var sample: Self { .dinas }
}

/// The organisation of today, for programs that address letters or show where somebody belongs.
struct UnitAPI {
  let administrasi: Administrasi
  private static let bagian = "Organisasi"
  static let daftarUnit: Route<> = Route("/api/v1/unit")
  static let satuUnit = Route<UnitKerja.ID>("/api/v1/unit/:unit")
  static let anakUnit = Route<UnitKerja.ID>("/api/v1/unit/:unit/anak")

  func add(to rute: RuteTerjaga) {
    rute.api(
      .get, Self.daftarUnit, TitikAPI(Self.bagian, "Unit kerja menurut kode", .organisasiBaca),
      saringan: SaringanUnit.self
    ) { minta in
      try await administrasi.baca { struktur, _ in minta.saringan.halaman(struktur) }
    }
    rute.api(.get, Self.satuUnit, TitikAPI(Self.bagian, "Satu unit kerja", .organisasiBaca)) { minta in
      let id = try Self.satuUnit.value(minta.konteks)
      return try await administrasi.baca { struktur, _ in
        guard let unit = struktur.unit[id] else { throw HTTPError(.notFound) }
        return UnitJSON(unit, struktur)
      }
    }
    rute.api(.get, Self.anakUnit, TitikAPI(Self.bagian, "Unit tepat di bawahnya", .organisasiBaca)) { minta in
      let id = try Self.anakUnit.value(minta.konteks)
      return try await administrasi.baca { struktur, _ in
        guard struktur.unit[id] != nil else { throw HTTPError(.notFound) }
        return Daftar(struktur.anak(dari: id).map { UnitJSON($0, struktur) })
      }
    }
  }
}

struct SaringanUnit: APIRecord {
  let jenis: UnitKerja.Jenis?
  let kantor: Bool?
  let sesudah: String?
  let batas: Int?

  static let rules = [
    "kantor": MemberRule("true: hanya yang menerima surat sendiri; false: hanya yang tidak."),
    "sesudah": MemberRule("`berikut` dari halaman sebelumnya.", longest: 60),
    "batas": MemberRule("Banyaknya baris, biasanya 100.", range: 1...500),
  ]

  func halaman(_ struktur: Struktur) -> Daftar<UnitJSON> {
    let cocok = struktur.unit.values
      .filter { unit in
        (jenis.map { unit.jenis == $0 } ?? true) && (kantor.map { unit.kantor == $0 } ?? true)
          && unit.kode > (sesudah ?? "")
      }
      .sorted { $0.kode < $1.kode }
    let halaman = cocok.prefix(batas ?? 100)
    return Daftar(
      halaman.map { UnitJSON($0, struktur) },
      berikut: cocok.count > halaman.count ? halaman.last?.kode : nil)
  }
}

struct UnitJSON: APIRecord {
  struct Pimpinan: APIRecord {
    let jabatan: KeyText<Jabatan>
    let nama: String
    let pejabat: String?
    static let rules = ["pejabat": MemberRule("Yang memegang jabatan ini hari ini.")]
  }

  let id: KeyText<UnitKerja>
  let kode: String
  let jenis: UnitKerja.Jenis
  let nama: String
  let singkatan: String
  let induk: KeyText<UnitKerja>?
  let kantor: Bool
  let siap: Bool
  let kodeWilayah: String?
  let alamat: String?
  let telepon: String?
  let surel: String?
  let pimpinan: Pimpinan?

  static let rules = [
    "kantor": MemberRule("Apakah menerima surat dan mempunyai agenda sendiri."),
    "siap": MemberRule("Apakah tata usahanya sudah bekerja di sistem ini."),
  ]

  init(_ unit: UnitKerja, _ struktur: Struktur) {
    func isi(_ teks: String) -> String? { teks.isEmpty ? nil : teks }
    id = KeyText(unit.id)
    kode = unit.kode
    jenis = unit.jenis
    nama = unit.nama
    singkatan = unit.singkatan
    induk = unit.induk.map { KeyText($0) }
    kantor = unit.kantor
    siap = unit.siap
    kodeWilayah = unit.kodeWilayah
    alamat = isi(unit.alamat.alamat)
    telepon = isi(unit.alamat.telepon)
    surel = isi(unit.alamat.surel)
    pimpinan = struktur.pimpinan(dari: unit.id)
      .map {
        Pimpinan(
          jabatan: KeyText($0.id), nama: $0.nama, pejabat: struktur.orang(memegang: $0.id)?.namaLengkap)
      }
  }
}
