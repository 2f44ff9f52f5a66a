import Akses
import Bahasa
import Foundation
import HTTPTypes
import Hummingbird
import Web

extension Cakupan {
  static let verifikasi = Cakupan("verifikasi", "memeriksa keaslian dokumen menurut kodenya")
}

extension KodeDokumen: ParameterDescribed {
  package static var parameterSchema: Schema {
    .text(TextRule(shortest: 12, longest: 17, pattern: "^[0-9A-Za-z. -]{12,17}$"))
  }
}

extension DokumenTersegel.Status: Codable, SchemaDescribed {
  package static var sample: Self { .berlaku }
}

/// What the public register says about a code, to programs.
struct VerifikasiAPI {
  let mesin: MesinNaskah
  static let dokumen = Route<KodeDokumen>("/api/v1/verifikasi/:kode")

  func add(to rute: RuteTerjaga) {
    rute.api(
      .get, Self.dokumen, TitikAPI("Verifikasi", "Dokumen bersegel menurut kodenya", .verifikasi)
    ) { minta in
      guard let dokumen = try await mesin.verifikasi(Self.dokumen.value(minta.konteks)) else {
        throw HTTPError(.notFound)
      }
      return DokumenTersegelJSON(dokumen)
    }
  }
}

struct DokumenTersegelJSON: APIRecord {
  let status: DokumenTersegel.Status
  let kode: String
  let jenis: String
  let nomor: String
  let tanggal: Tanggal
  let hal: String?
  let penandatangan: String
  let namaPenandatangan: String
  let kantor: String
  let sidik: String
  let disegel: Date
  let diubah: Date?
  let pengganti: String?

  static let rules = [
    "hal": MemberRule("Tidak ada bila dokumennya rahasia."),
    "sidik": MemberRule("SHA-256 berkas tersegel, heksadesimal."),
    "diubah": MemberRule("Saat dicabut atau diganti."),
  ]

  init(_ dokumen: DokumenTersegel) {
    status = dokumen.status
    kode = dokumen.kode.tercetak
    jenis = dokumen.jenis
    nomor = dokumen.nomor
    tanggal = dokumen.tanggal
    hal = dokumen.hal
    penandatangan = dokumen.sebutan
    namaPenandatangan = dokumen.nama
    kantor = dokumen.kantor
    sidik = dokumen.sidik
    disegel = dokumen.disegel
    diubah = dokumen.diubah
    pengganti = dokumen.pengganti?.tercetak
  }
}
