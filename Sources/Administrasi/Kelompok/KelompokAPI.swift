import Akses
import Database
import HTTPTypes
import Organisasi
import Web

/// The groups of addressees that a letter may name.
struct KelompokAPI {
  let administrasi: Administrasi
  static let kelompok: Route<> = Route("/api/v1/kelompok")

  func add(to rute: RuteTerjaga) {
    rute.api(
      .get, Self.kelompok,
      TitikAPI("Organisasi", "Kelompok penerima surat bagi kantor pemilik token", .organisasiBaca)
    ) { minta in
      let kantor = minta.konteks.pelaku.utama?.kantor
      return try await administrasi.baca { struktur, tx in
        let daftar = try kantor.map { try tx.kelompok(bagi: $0) } ?? tx.kelompokUmum()
        return Daftar(daftar.map { KelompokJSON($0, struktur) })
      }
    }
  }
}

struct KelompokJSON: APIRecord {
  let kode: String
  let nama: String
  let anggota: [KeyText<UnitKerja>]

  static let rules = ["anggota": MemberRule("Kantor yang termasuk hari ini.", most: 5000)]

  init(_ kelompok: Kelompok, _ struktur: Struktur) {
    kode = kelompok.kode
    nama = kelompok.nama
    anggota = kelompok.anggota(struktur).map { KeyText($0) }
  }
}
