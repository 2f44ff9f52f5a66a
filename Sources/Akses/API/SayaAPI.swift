import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Whom a token acts for.
struct SayaAPI: Sendable {
  static let saya: Route<> = Route("/api/v1/saya")

  func add(to rute: RuteTerjaga) {
    rute.api(
      .get, Self.saya, TitikAPI("Akun", "Siapa pemilik token ini dan apa yang boleh dilakukannya", nil)
    ) {
      SayaJSON($0.konteks)
    }
  }
}

struct SayaJSON: APIRecord {
  struct JabatanSaya: APIRecord {
    let id: KeyText<Jabatan>
    let sebutan: String
    let unit: KeyText<UnitKerja>
    let kantor: KeyText<UnitKerja>
    static let rules: [String: MemberRule] = [
      "sebutan": MemberRule("Termasuk Plt., Plh., atau Pj."),
      "kantor": MemberRule("Kantor yang agendanya dipakai."),
    ]
  }

  struct PeranSaya: APIRecord {
    let peran: Peran
    let unit: KeyText<UnitKerja>?
    static let rules: [String: MemberRule] = [
      "unit": MemberRule("Tidak ada bila berlaku untuk seluruh kabupaten.")
    ]
  }

  struct Token: APIRecord {
    let nama: String
    let cakupan: [String]
    let berakhir: Date
    static let rules: [String: MemberRule] = [:]
  }

  let nama: String
  let namaPengguna: String
  let jabatan: [JabatanSaya]
  let peran: [PeranSaya]
  let token: Token

  static let rules: [String: MemberRule] = [:]

  init(_ konteks: APIContext) {
    nama = konteks.pelaku.nama
    namaPengguna = konteks.akun.namaPengguna
    jabatan = konteks.pelaku.penugasan.map {
      JabatanSaya(
        id: KeyText($0.jabatan), sebutan: $0.sebutan, unit: KeyText($0.unit), kantor: KeyText($0.kantor))
    }
    peran = konteks.pelaku.peran.map { PeranSaya(peran: $0.peran, unit: $0.unit.map { KeyText($0) }) }
    token = Token(
      nama: konteks.token.nama, cakupan: konteks.token.cakupan, berakhir: konteks.token.berakhir)
  }
}

extension Peran: Codable, SchemaDescribed {
  package static var sample: Peran { .tu }
}
